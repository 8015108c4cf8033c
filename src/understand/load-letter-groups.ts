export interface LanguageScore {
  readonly language: string
  /** 0 to 1. */
  readonly score: number
}

/** As letter-groups.json holds it, which scripts/make-letter-groups.ts makes. */
export interface LetterGroupTable {
  readonly languages: readonly string[]
  /** For each byte of UTF-8 the sign that stands for it in a group. */
  readonly signs: string
  /** By the length of a group: each group, how many languages it speaks for, and of each of these its number and two digits of weight. */
  readonly groups: Readonly<Record<string, string>>
}

/** Small numbers are one sign in the table, from this one on. */
export const zeroSign = 0x30
/** What the table leaves out of each weight, so that two digits are enough. */
const leastWeight = 53
/** By trial of those who made the table: it spreads the scores between 0 and 1. */
const scale = 25
/** Bytes after which a text ends at the next word, and wherever it is; of a long word the middle says no more. */
const enoughBytes = 350
const mostBytes = 380
const longestWord = 70
/** A group has so many bytes; the next begins three further on. */
const groupBytes = 4
const stride = 3

// An apostrophe stays with the word before it. The table knows no letter beyond the basic plane.
const separators = /[\P{L}\u{10000}-\u{10ffff}]+(?<!['`’])/gu

/** Loads the table (50 ms, 8 MB) and gives what tells how much a text looks like each language, most alike first. */
export async function loadLetterGroups(): Promise<(text: string) => LanguageScore[]> {
  const { default: table } = await import('./letter-groups.json', { with: { type: 'json' } })
  return createScorer(table)
}

function createScorer(table: LetterGroupTable) {
  const { places, weights } = readTable(table)
  return (text: string): LanguageScore[] => {
    const groups = listGroups(listWords(text, table.signs))
    const sums = new Float64Array(table.languages.length)
    for (const group of groups) {
      const place = places.get(group)
      if (place === undefined) continue
      const end = place + (weights[place] as number)
      for (let at = place + 1; at <= end; at++) {
        const weight = weights[at] as number
        sums[weight >> 8] = (sums[weight >> 8] as number) + (weight & 0xff) + leastWeight
      }
    }
    return table.languages
      .map((language, number) => ({ language, score: toScore((sums[number] as number) / groups.size) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
  }
}

function toScore(weight: number): number {
  return weight / (weight + scale)
}

/** Plain lists in place of an object for each of 81,000 groups, which would be six times as large. */
function readTable({ groups }: LetterGroupTable) {
  /** Where the weights of a group begin: their number, then language and weight in one. */
  const places = new Map<string, number>()
  const weights: number[] = []
  for (const [length, records] of Object.entries(groups)) {
    for (let at = 0; at < records.length; ) {
      const group = records.slice(at, at + Number(length))
      at += group.length
      let left = records.charCodeAt(at++) - zeroSign
      places.set(group, weights.length)
      weights.push(left)
      for (; left > 0; left--, at += 3) {
        const language = records.charCodeAt(at) - zeroSign
        weights.push((language << 8) + Number.parseInt(records.slice(at + 1, at + 3), 16))
      }
    }
  }
  return { places, weights: Uint16Array.from(weights) }
}

/** The words of a text in bytes, a sign each. */
function listWords(text: string, signs: string): string[] {
  const plain = text.replace(separators, ' ').trim().toLowerCase()
  const words: string[] = []
  let word = ''
  let count = 0
  for (let at = 0; at < plain.length && count <= mostBytes; at++) {
    const code = plain.charCodeAt(at)
    if (code === 0x20) {
      if (word) words.push(word)
      word = ''
      if (count > enoughBytes) break
    }
    const bytes = code === 0x20 ? ' ' : toSigns(code, signs)
    if (code !== 0x20) word += bytes
    count += bytes.length
  }
  if (word) words.push(word)
  return words
}

function toSigns(code: number, signs: string): string {
  const tail = signs[0x80 | (code & 0x3f)]
  if (code < 0x80) return String.fromCharCode(code)
  if (code < 0x800) return `${signs[0xc0 | (code >> 6)]}${tail}`
  return `${signs[0xe0 | (code >> 12)]}${signs[0x80 | ((code >> 6) & 0x3f)]}${tail}`
}

/** Every third stretch of four bytes, with a blank where a word begins or ends: `'parliament'` → `' parl'`, `'liam'`, `'ment '`. */
function listGroups(words: readonly string[]): Set<string> {
  const groups = new Set<string>()
  for (const word of words) {
    const length = Math.min(word.length, longestWord)
    let at = 0
    for (; at + groupBytes < length; at += stride) {
      groups.add((at === 0 ? ' ' : '') + word.slice(at, at + groupBytes))
    }
    groups.add(`${at === 0 ? ' ' : ''}${word.slice(Math.max(0, length - groupBytes))} `)
  }
  return groups
}
