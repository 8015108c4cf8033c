import { findDateWords } from '../../understand/date-words.ts'
import { readDateTokens } from '../../understand/read-date-tokens.ts'
import type { StatementDate } from './statement.ts'

// By the signs of `DateTokens`: `2 to 6 June`, `14. Mai`, `June 2 to 6`; else a word alone.
const forms =
  /(?<first>D)p?(?:[e&f-]T?(?<second>D)p?)?o?(?<month>M)|(?<month2>M)(?<day>D)(?:[e&-](?<until>D))?|M|W|Y|S|R|[lxtg][Uu]|[Uu][lxg]/g

/** The parts of dates that a sentence names, in order: `'From 2 to 6 June'` → both days of June. */
export function readStatementDates(text: string, language: string): StatementDate[] {
  const words = findDateWords(language)
  if (!words) return []
  const { signs, values, starts, ends } = readDateTokens(text, words)
  const found: StatementDate[] = []
  for (const match of signs.matchAll(forms)) {
    const [from, to] = [match.index, match.index + match[0].length - 1]
    const places = Array.from(match[0], (_, index) => from + index)
    const span = { start: starts[from] as number, end: ends[to] as number }
    const at = places.find((place) => 'MWYSR'.includes(signs.charAt(place)))
    if (at === undefined) {
      found.push({ ...span, kind: 'relative', key: readRelative(places, { signs, values }) })
      continue
    }
    const value = values[at] as number
    if (signs.charAt(at) !== 'M') {
      found.push({ ...span, ...toDate(signs.charAt(at), value) })
      continue
    }
    const days = places.filter((place) => signs.charAt(place) === 'D').map((place) => values[place] as number)
    for (const day of days) found.push({ ...span, kind: 'month', key: `month ${value}`, day })
    if (days.length === 0) found.push({ ...span, kind: 'month', key: `month ${value}` })
  }
  return found
}

function toDate(sign: string, value: number): Pick<StatementDate, 'kind' | 'key'> {
  const kind = sign === 'W' ? 'weekday' : sign === 'Y' ? 'year' : sign === 'S' ? 'decade' : 'relative'
  return { kind, key: `${kind} ${value}` }
}

/** `last week`, `la semaine prochaine` */
function readRelative(
  places: readonly number[],
  { signs, values }: { readonly signs: string; readonly values: readonly number[] },
): string {
  const unit = places.find((place) => 'Uu'.includes(signs.charAt(place))) ?? 0
  const which = places.find((place) => 'lxtg'.includes(signs.charAt(place))) ?? 0
  return `relative ${signs.charAt(which).replace('g', 'l')}${values[unit]}`
}
