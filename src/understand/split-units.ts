/** Texts as sequences of numbers that are equal where words are: what comparing passages works on. */

import type { Span } from '../model/ids.ts'

/** The units of a text, in order: a word, or a letter of a script that writes no spaces. */
export interface Units {
  readonly length: number
  /** Equal for equal words whatever their case, accents and width. */
  readonly hashes: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** What each is worth in quarters of a word: see `wordWeight`. */
  readonly weights: Uint8Array
}

/** A word weighs four quarters, a Han sign or kana two, a letter of Thai, Lao, Burmese or Khmer one: about as much as it says. */
export const wordWeight = 4

/**
 * The units of a text, at most `most`: `'Élan vital'` and `'elan VITAL'` give equal hashes, and so do texts with and
 * without soft hyphens, vowel signs or full width. No dictionary is asked, so every script costs the same.
 */
export function splitUnits(text: string, most: number): Units {
  const room = Math.min(most, text.length)
  const units = {
    hashes: new Uint32Array(room),
    starts: new Uint32Array(room),
    ends: new Uint32Array(room),
    weights: new Uint8Array(room),
  }
  let length = 0
  for (let at = 0; at < text.length && length < room; ) {
    const weight = weighSign(text.charCodeAt(at))
    if (weight === separator || weight === unseen) {
      at++
      continue
    }
    units.starts[length] = at
    units.weights[length] = weight
    let hash = hashStart
    do hash = addToHash(hash, text.charCodeAt(at++))
    while (weight === wordWeight && at < text.length && goesOn(text.charCodeAt(at)))
    units.hashes[length] = hash >>> 0
    units.ends[length++] = at
  }
  return { length, ...units }
}

/** Where `count` units from `from` on stand in the text. */
export function toSpan({ starts, ends }: Units, from: number, count: number): Span {
  return { start: starts[from] ?? 0, end: ends[from + count - 1] ?? 0 }
}

// FNV-1a over UTF-16.
const hashStart = 0x811c9dc5
const hashFactor = 0x01000193

function addToHash(hash: number, code: number): number {
  return weighSign(code) === unseen ? hash : Math.imul(hash ^ (folded[code] as number), hashFactor)
}

function goesOn(code: number): boolean {
  const weight = weighSign(code)
  return weight === wordWeight || weight === unseen
}

const separator = 5
const unseen = 6

// Every sign is looked at once in the life of the program: the tables hold what it weighs and what it is without accent.
const weights = new Uint8Array(65_536)
const folded = new Uint16Array(65_536)

function weighSign(code: number): number {
  const known = weights[code] as number
  if (known > 0) return known
  const sign = String.fromCharCode(code)
  const weight = readWeight(sign)
  weights[code] = weight
  folded[code] = foldSign(sign).charCodeAt(0)
  return weight
}

function readWeight(sign: string): number {
  // U+0640 only stretches an Arabic word.
  if (/[\p{M}\p{Cf}\u0640]/u.test(sign)) return unseen
  if (!/[\p{L}\p{N}]/u.test(sign)) return separator
  if (/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/.test(sign)) return 1
  return /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/.test(sign) ? 2 : wordWeight
}

/** `'É'` → `'e'`, `'أ'` → `'ا'`, `'Ｂ'` → `'b'`; syllables of Hangul stay whole. */
function foldSign(sign: string): string {
  const parts = sign.normalize('NFKD')
  const base = /^.\p{M}*$/u.test(parts) ? parts.charAt(0) : sign
  return base.toLowerCase()
}
