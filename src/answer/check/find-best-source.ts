import type { SourceSentence } from '../../model/answer.ts'
import { readStatement } from './read-statement.ts'

/** The source sentence that has most of a sentence's words that say something; none where no source has any. */
export function findBestSource(
  text: string,
  sources: readonly SourceSentence[],
  language: string,
): SourceSentence | undefined {
  const { keys } = readStatement(text, language)
  let [best, most]: [SourceSentence | undefined, number] = [undefined, 0]
  for (const source of sources) {
    const shared = keys.intersection(readStatement(source.text, language).keys).size
    if (shared > most) [best, most] = [source, shared]
  }
  return best
}
