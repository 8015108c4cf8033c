import { parseDate } from '../lib/parse-date.ts'
import { foldSpace } from '../lib/text.ts'
import type { Timestamp } from '../model/ids.ts'

export interface DateHabits {
  /** Whether 3/4/2026 is the fourth of March on this page. */
  readonly monthFirst: boolean
  readonly now: Timestamp
}

const month = '\\p{L}{3,12}\\.?'
const year = '(?:19|20)\\d\\d'
const clock =
  '(?:[,\\s]*(?:[–|·-]|at|um|à|a las|alle|klo|kl\\.?|o)?[,\\s]*\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*Uhr)?(?:\\s*(?:[A-Z]{3,4}|[+-]\\d{2}:?\\d{2})\\b)?)?'

/** The forms in which pages write a day, the most exact first. */
const forms: readonly RegExp[] = [
  new RegExp(
    `${year}-\\d{2}-\\d{2}(?:[T ]\\d{2}:?\\d{2}(?::?\\d{2})?(?:\\.\\d+)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
    'u',
  ),
  new RegExp(`${year}\\s?[年년]\\s?\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일]`, 'u'),
  new RegExp(
    `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|º|ª|\\.)?\\s*(?:of\\s|de\\s|d['’])?\\s*-?${month}(?:\\s+de|\\s+del|,)?[\\s-]+${year}${clock}`,
    'u',
  ),
  new RegExp(`(?<!\\p{L})${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+${year}${clock}`, 'u'),
  new RegExp(`(?<![\\d.])\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:${year}|\\d{2}(?!\\d))${clock}`, 'u'),
  new RegExp(`(?<![\\d/])\\d{1,2}[/-]\\d{1,2}[/-]${year}(?!\\d)`, 'u'),
  new RegExp(`(?<!\\d)${year}[/.]\\d{1,2}[/.]\\d{1,2}(?!\\d)`, 'u'),
]

/** The first day that a text names, in whatever language: `'Posted on 3rd of May 2026, 10 a.m.'` → that day. */
export function parsePageDate(text: string, habits: DateHabits): Timestamp | undefined {
  const line = foldSpace(text.slice(0, maxText))
  let best: { at: number; moment: Timestamp } | undefined
  for (const form of forms) {
    const found = form.exec(line)
    if (found === null || (best && found.index >= best.at)) continue
    const moment = toMoment(found[0], habits)
    if (moment !== undefined) best = { at: found.index, moment }
  }
  return best?.moment
}

// A date stands at the beginning of what is read for one.
const maxText = 400

function toMoment(written: string, { monthFirst, now }: DateHabits): Timestamp | undefined {
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(written)
  const [, first = '', second = '', full = ''] = slashed ?? []
  const turned =
    slashed && monthFirst && Number(first) <= 12
      ? `${full}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`
      : written
  const plain = turned
    .replace(/(\d)\s?[年년]\s?(\d+)\s?[月월]\s?(\d+)\s?[日일]/, '$1-$2-$3')
    .replace(/(\d)(?:st|nd|rd|th|er|º|ª)(?=\s|,)/i, '$1')
    .replace(/\b(?:of|de|del|at|um|à|a las|alle|klo|kl\.?|Uhr)\b/gi, ' ')
    .replace(/[–|·,]/g, ' ')
    .replace(/(\d{1,2})h(\d{2})/, '$1:$2')
    .replace(/^(\d{1,2}\.)\s?(\d{1,2}\.)\s?(\d{2,4})/, '$1$2$3')
    .replace(/^(\d{1,2})\.\s*(?=\p{L})/u, '$1 ')
    .replace(/(\d{1,2})\.(\d{2})$/, (whole, hours, minutes) =>
      /\s\d{1,2}\.\d{2}$/.test(written) ? `${hours}:${minutes}` : whole,
    )
  const moment = parseDate(foldSpace(plain))
  return moment !== undefined && isPlausible(moment, now) ? moment : undefined
}

const dayMs = 86_400_000
// The first news pages of the web.
const earliest = Date.UTC(1990, 0, 1)

/** Whether a page may have appeared then: not before the web and not after now, with a day for the zones. */
export function isPlausible(moment: Timestamp, now: Timestamp): boolean {
  return moment >= earliest && moment <= now + dayMs
}
