// Bounded: a run of a million letters would exhaust the stack of the regular expression.
const pattern =
  /\p{L}[\p{L}\p{M}\p{N}]{0,255}(?:['’‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,255}){0,8}|\p{N}{1,64}(?:[.,:]\p{N}{1,64}){0,32}|\s{1,64}|[\s\S]/gu
// Thai, Lao, Myanmar, Khmer, kana and Han.
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/

/**
 * A text cut into words, numbers, blanks and single signs, nothing left out: `'4.5 per cent.'` → 4.5, blank, per, blank,
 * cent, stop. Scripts that write no spaces are cut by the dictionary of Intl.Segmenter.
 */
export function splitTokens(text: string, language: string): string[] {
  if (!unspaced.test(text)) return text.match(pattern) ?? []
  const segmenter = getSegmenter(language)
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

const segmenters = new Map<string, Intl.Segmenter>()

function getSegmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return segmenter
}
