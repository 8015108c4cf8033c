import type { Quote } from '../model/quote.ts'
import { isSaying } from './is-saying.ts'

/** `whom Berg has praised, …`: what follows the clause is somebody else’s. */
const whomClause = /(?<!\p{L})whom \P{Po}*$/iu
/** A clause that the sentence goes on after: `When Berg claimed that …, others …`. */
const clauseBefore =
  /(?<!\p{L})(?:when|whenever|after|before|if|while|once|since|because|although|though|until) $/iu
/** Of whom one asks that they do something: `asked Holt to lead the party`, no question. */
const asking = /(?<!\p{L})(?:ask|asks|asked|asking)$/iu
const request = /^(?!(?:if|whether|wh(?:o|at|en|ere|ich|y)|how)(?!\p{L}))(?:.* )?to \p{Ll}/isu
/** Verbs that may have a thing for what is told: `described the bridge in detail`, unlike `described it as unsafe`. */
const telling =
  /(?<!\p{L})(?:describ(?:es|ed|ing)|detail(?:s|ed|ing)|outlin(?:es|ed|ing)|mention(?:s|ed|ing)|discuss(?:es|ed|ing))$/iu
const clause = /(?<!\p{L})(?:that|how|why|what|when|where|whether|as)(?!\p{L})/iu
const quoted = /["“][^"“”]*["”]/gu

/** Whether the words around an English quote leave no doubt that its speaker says it in so many words, and where they end. */
export function isClearSaying(text: string, { cue, source, content, kind }: Quote): boolean {
  const [speaker, first, last] = [source[0], content[0], content.at(-1)]
  if (!speaker || !first || !last) return false
  const before = text.slice(Math.max(0, speaker.start - 12), speaker.start)
  const isBehind = speaker.end <= cue.start && first.start >= cue.end
  const named = text.slice(speaker.start, Math.min(speaker.end, speaker.start + 80))
  if (isBehind && text.charAt(cue.end) === ',' && whomClause.test(before + named)) return false
  if (kind === 'direct') return true
  const verb = text.slice(cue.start, cue.end)
  if (!isSaying(verb)) return false
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ')
  if (isBehind && clauseBefore.test(before) && words.replace(quoted, '').includes(',')) return false
  if (kind === 'mixed') return true
  // `the few things Berg mentioned`: words that a speaker follows without a comma are what the clause is of.
  if (last.end < speaker.start && text.slice(last.end - 1, speaker.start).match(/^\p{L} $/u)) return false
  if (asking.test(verb) && request.test(words)) return false
  return !telling.test(verb) || clause.test(words)
}
