import type { TextRecord } from '../../src/cli/read-text-record.ts'
import { splitSentences } from '../../src/understand/split-sentences.ts'
import type { Dice } from './create-dice.ts'

export const copyKinds = ['whole', 'cut', 'changed', 'lifted'] as const
export type CopyKind = (typeof copyKinds)[number]

export interface DatedRecord extends TextRecord {
  readonly id: number
  readonly publishedAt: number
}

export interface Copy extends DatedRecord {
  readonly of: number
  readonly kind: CopyKind
}

/**
 * Articles given to another outlet up to three days later: a quarter of them whole, cut to their first 40–80 %, with every
 * fifth sentence out of another article, and two of their paragraphs put into another article.
 */
export function makeCopies(stream: readonly DatedRecord[], count: number, dice: Dice): Copy[] {
  const copies: Copy[] = []
  const taken = new Set<number>()
  while (copies.length < count) {
    const original = dice.pick(stream)
    const other = dice.pick(stream)
    const kind = copyKinds[copies.length % copyKinds.length] ?? 'whole'
    if (taken.has(original.id) || original.id === other.id) continue
    const text = change(kind, { original: original.text, other: other.text, dice })
    if (text === undefined) continue
    taken.add(original.id)
    const publishedAt = original.publishedAt + 60_000 + Math.floor(dice.roll() * 3 * 86_400_000)
    const outlet = `Copy of ${original.outlet ?? 'somebody'} ${copies.length % 40}`
    copies.push({ ...original, id: -1, of: original.id, kind, text, outlet, publishedAt })
  }
  return copies
}

interface Making {
  readonly original: string
  readonly other: string
  readonly dice: Dice
}

/** The changed text; undefined for a text that is too short to be taken over: 50 words, and for lifting two paragraphs of ten. */
function change(kind: CopyKind, { original, other, dice }: Making): string | undefined {
  if (countWords(original) < 50) return undefined
  if (kind === 'whole') return original
  if (kind === 'cut') return original.slice(0, Math.floor(original.length * (0.4 + 0.4 * dice.roll())))
  if (kind === 'changed') return changeSentences(original, other)
  return liftParagraphs(original, other, dice)
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

function changeSentences(original: string, other: string): string | undefined {
  const mine = splitSentences(original, 'en')
  const theirs = splitSentences(other, 'en')
  if (mine.length < 5 || theirs.length === 0) return undefined
  return mine
    .map(({ start, end }, at) => {
      if (at % 5 !== 4) return original.slice(start, end)
      const instead = theirs[at % theirs.length]
      return instead ? other.slice(instead.start, instead.end) : ''
    })
    .join(' ')
}

function liftParagraphs(original: string, other: string, dice: Dice): string | undefined {
  const mine = original.split(/\n+/).filter((line) => countWords(line) >= 10)
  const theirs = other.split(/\n+/).filter((line) => line.trim() !== '')
  if (mine.length < 3 || theirs.length < 3) return undefined
  const from = Math.floor(dice.roll() * (mine.length - 1))
  const at = Math.floor(dice.roll() * theirs.length)
  return [...theirs.slice(0, at), ...mine.slice(from, from + 2), ...theirs.slice(at)].join('\n')
}
