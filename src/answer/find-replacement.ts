import type { SourceSentence } from '../model/answer.ts'
import { readStems } from '../understand/read-stems.ts'
import type { CheckedSentence } from './check/check-sentence.ts'
import { shareIn } from './choose-key-points.ts'

/** With less of its words a sentence tells something else than was meant. */
const leastShared = 0.6
/** What it cites, a sentence means sooner than what is worded as well elsewhere. */
const citedBonus = 0.1

/**
 * The source sentence that says what a sentence meant to say, to be shown word for word in its place: that with most of its
 * words, one that it cites first. `'Six boats sank'` beside `'Five boats sank on Friday.'` → the latter; undefined where none has enough of them.
 */
export function findReplacement({
  sentence: { text, citations },
  sources,
  language,
}: CheckedSentence): SourceSentence | undefined {
  const wanted = readStems(text, language)
  if (wanted.size === 0) return undefined
  let best: { readonly source: SourceSentence; readonly score: number } | undefined
  for (const source of sources) {
    const shared = shareIn(wanted, readStems(source.text, language))
    const score = shared + (citations.includes(source.number) ? citedBonus : 0)
    if (shared >= leastShared && score > (best?.score ?? 0)) best = { source, score }
  }
  return best?.source
}
