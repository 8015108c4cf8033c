import type { Reason } from '../model/reason.ts'
import { type LanguageScore, loadLetterGroups } from './load-letter-groups.ts'

export interface DetectedLanguage {
  /** BCP 47 base code; `und` where the text has no letters and nothing is stated. */
  readonly language: string
  /** 0 to 1. */
  readonly confidence: number
  readonly why: readonly Reason[]
}

/** What feed and outlet say of their language (`en-GB`): it decides between close scores, the more the shorter the text. */
export interface LanguageHints {
  readonly stated?: string | undefined
}

export type DetectLanguage = (text: string, hints?: LanguageHints) => DetectedLanguage

// A lead of .25 is never wrong on headlines; confidence grows to 1 there, and with the letters there are to judge by.
const sureLead = 0.25
// Beyond the first 600 characters the answer no longer changes, and the cost grows with the length.
const maxCharacters = 600

/** Loads the table of letter groups and gives the detector. */
export async function loadLanguageDetector(): Promise<DetectLanguage> {
  const scoreText = await loadLetterGroups()
  return (text, hints = {}) => detectLanguage(text.slice(0, maxCharacters), hints, scoreText)
}

/** The language of a text: by its script where that decides, else by letter groups, leaning to the stated language. */
function detectLanguage(
  text: string,
  hints: LanguageHints,
  scoreText: (text: string) => LanguageScore[],
): DetectedLanguage {
  const stated = toBaseLanguage(hints.stated)
  const byScript = detectByScript(text)
  if (byScript) return byScript
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return fallBack(stated)
  const scores = leanTo(scoreText(text), stated, letters)
  const best = scores[0]
  if (!best) return fallBack(stated)
  const margin = best.score - (scores[1]?.score ?? 0)
  const reasons: Reason[] = [
    {
      rule: 'letter groups',
      detail: scores
        .slice(0, 2)
        .map(({ language }) => language)
        .join(', '),
      weight: round(margin),
      asked: sureLead,
    },
  ]
  if (stated) reasons.push({ rule: 'stated language', detail: stated })
  const confidence = Math.min(
    1,
    (margin / sureLead) * Math.min(1, letters / 30) + (best.language === stated ? 0.3 : 0),
  )
  return { language: best.language, confidence: round(confidence), why: reasons }
}

/** `en-GB` → `en`, `nb` → `no`: the base code that the tables of this project use; undefined for what is no code. */
export function toBaseLanguage(tag: string | undefined): string | undefined {
  const base = /^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? '')?.[0].toLowerCase()
  return base === undefined ? undefined : (sameLanguage[base] ?? base)
}

const sameLanguage: Record<string, string> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  fil: 'tl',
  cmn: 'zh',
  bs: 'hr',
}

// Scripts that one language of the news alone is written in, and the kana, whose presence among Han means Japanese.
const scripts: readonly { language: string; name: string; letters: RegExp; share: number }[] = [
  { language: 'ja', name: 'kana', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.05 },
  { language: 'ko', name: 'Hangul', letters: /\p{Script=Hangul}/gu, share: 0.3 },
  { language: 'zh', name: 'Han', letters: /\p{Script=Han}/gu, share: 0.4 },
  { language: 'th', name: 'Thai', letters: /\p{Script=Thai}/gu, share: 0.5 },
  { language: 'el', name: 'Greek', letters: /\p{Script=Greek}/gu, share: 0.5 },
  { language: 'he', name: 'Hebrew', letters: /\p{Script=Hebrew}/gu, share: 0.5 },
  { language: 'hy', name: 'Armenian', letters: /\p{Script=Armenian}/gu, share: 0.5 },
  { language: 'ka', name: 'Georgian', letters: /\p{Script=Georgian}/gu, share: 0.5 },
  { language: 'bn', name: 'Bengali', letters: /\p{Script=Bengali}/gu, share: 0.5 },
  { language: 'ta', name: 'Tamil', letters: /\p{Script=Tamil}/gu, share: 0.5 },
  { language: 'te', name: 'Telugu', letters: /\p{Script=Telugu}/gu, share: 0.5 },
  { language: 'km', name: 'Khmer', letters: /\p{Script=Khmer}/gu, share: 0.5 },
  { language: 'my', name: 'Myanmar', letters: /\p{Script=Myanmar}/gu, share: 0.5 },
]

function detectByScript(text: string): DetectedLanguage | undefined {
  // Latin and Cyrillic say little of the language, and most texts are written in them.
  if (!/[\u0370-\u03ff\u0530-\u1dff\u2c00-\ud7ff]/.test(text)) return undefined
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const { language, name, letters: pattern, share } of scripts) {
    const found = (text.match(pattern)?.length ?? 0) / Math.max(1, letters)
    if (found >= share) {
      return { language, confidence: 1, why: [{ rule: 'script', detail: name, weight: round(found) }] }
    }
  }
  return undefined
}

/** The stated language gains up to .25 for a few letters, .05 for a long text, where it has a score at all. */
function leanTo(
  scores: readonly LanguageScore[],
  stated: string | undefined,
  letters: number,
): LanguageScore[] {
  const lean = 0.05 + 0.2 / (1 + letters / 40)
  return scores
    .map((one) => (one.language === stated ? { ...one, score: one.score + lean } : one))
    .sort((a, b) => b.score - a.score)
}

/** For texts without letters, or in letters that no group is known of. */
function fallBack(stated: string | undefined): DetectedLanguage {
  const why: Reason[] = [{ rule: 'no letters', detail: '' }]
  if (stated === undefined) return { language: 'und', confidence: 0, why }
  return { language: stated, confidence: 0.5, why: [...why, { rule: 'stated language', detail: stated }] }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
