import { toWholeForename } from '../lib/to-whole-forename.ts'

/** Short forms of first names in English that may be short for another as well, one name a line. Written for this project. */
const nicknames = `
alexander alex
andrew drew
edward ted
elizabeth betsy beth
gerald jerry
jacob jake
jennifer jen jenny
katherine kate
margaret maggie peggy
patrick pat
rebecca becky
stephen steven steve
thomas tommy
victoria vicky`

const firstNames = new Map(
  nicknames
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((name) => [name, line.split(' ')[0] as string] as const)),
)

/** Whether two names differ by initials, names between or a short first name: `Donald B. Berg` and `Don Berg`. */
export function isNameVariant(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.toLowerCase().split(/[ -]/)) as [string[], string[]]
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false
  const [first, second] = [a[0] as string, b[0] as string]
  const isFirst = toFirstName(first) === toFirstName(second)
  const [between, others] = [a.slice(1, -1), b.slice(1, -1)]
  return isFirst && (between.length === 0 || others.length === 0)
}

function toFirstName(word: string): string {
  return firstNames.get(word) ?? toWholeForename(word)
}
