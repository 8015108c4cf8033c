import type { DateWords } from './date-words.ts'

/** A text as a row of signs, one a token, in which the patterns of dates are looked for. */
export interface DateTokens {
  readonly text: string
  /** Signs of words as in the tables; D day of a month, N other number, Y year, S decade, `c` and `.` other words, `|` line, `p` stop, `s` one that is no month’s. */
  readonly signs: string
  readonly values: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const firstYear = 1500
const lastYear = 2100

/** Reads the words and numbers of a text that may belong to a date. */
export function readDateTokens(text: string, words: DateWords): DateTokens {
  const [values, starts, ends]: [number[], number[], number[]] = [[], [], []]
  let signs = ''
  const { tokens } = words
  tokens.lastIndex = 0
  for (let found = tokens.exec(text); found; found = tokens.exec(text)) {
    const { sign, value } = readToken(found[0], words)
    const isEnd = sign === 'p' && signs.endsWith('M') && isWhole(starts.at(-1), ends.at(-1))
    signs += isEnd ? 's' : sign
    values.push(value)
    starts.push(found.index)
    ends.push(tokens.lastIndex)
  }
  return { text, signs, values, starts, ends }
}

/** Months of more letters are not cut short, and a stop behind one ends a sentence: `in March. 2022 began`, but `Sept. 5`. */
const mostShort = 4

function isWhole(start = 0, end = 0): boolean {
  return end - start > mostShort
}

const other = { sign: '.', value: 0 }
const named = { sign: 'c', value: 0 }
const marks = new Map([
  ['\n', '|'],
  ['–', '-'],
  ['—', '-'],
  ['‐', '-'],
  ['’', "'"],
  ['.', 'p'],
  [';', '|'],
])

function readToken(token: string, { words, hasCapitals }: DateWords): { sign: string; value: number } {
  const first = token.charCodeAt(0)
  if (first >= 48 && first <= 57) return readNumber(token)
  const isCapital =
    first < 128 ? first >= 65 && first <= 90 : token.charAt(0) !== token.charAt(0).toLowerCase()
  const word = words.get(token.toLowerCase())
  if (word) {
    const isName = word.sign === 'W' || word.sign === 'M'
    return isName && hasCapitals && !isCapital ? other : word
  }
  if (isCapital) return named
  if (token.length === 1 && !/\p{L}/u.test(token)) return { sign: marks.get(token) ?? token, value: 0 }
  return /^['’]\d/.test(token) ? readDecade(Number(token.slice(1, 3)) + 1900) : other
}

function readNumber(token: string): { sign: string; value: number } {
  if (/^\d{3}0(?:s|er|-х)$/.test(token)) return readDecade(Number(token.slice(0, 4)))
  if (/[.,]/.test(token)) return { sign: 'V', value: 0 }
  const value = Number.parseInt(token, 10)
  const digits = token.replace(/\D+$/, '').length
  if (digits < 3) return { sign: value >= 1 && value <= 31 ? 'D' : 'N', value }
  return { sign: digits === 4 && value >= firstYear && value < lastYear ? 'Y' : 'V', value }
}

function readDecade(value: number): { sign: string; value: number } {
  return { sign: 'S', value }
}
