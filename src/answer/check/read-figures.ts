import type { Span } from '../../model/ids.ts'
import { unitWords } from '../../understand/figure-words.ts'
import { type Figure, findFigures } from '../../understand/find-figures.ts'
import type { ClaimWords } from './get-claim-words.ts'
import type { ReadFigure, StatementDate, StatementWord } from './statement.ts'

interface Reading {
  readonly words: readonly StatementWord[]
  readonly claimWords: ClaimWords
  readonly dates: readonly StatementDate[]
}

/** The figures of a sentence outside of its dates, those in words too: `'Half of the 14 came twice'` → 1/2, 14, 2 x. */
export function readFigures(text: string, { words, claimWords, dates }: Reading): ReadFigure[] {
  const found = findFigures(text, claimWords.language).map((figure) => readFigure(figure, text))
  const taken = [...found, ...dates]
  for (const { lower, start, end } of words) {
    const number = claimWords.numbers.get(lower)
    if (!number || taken.some((span) => span.start < end && start < span.end)) continue
    const ahead = found.find((one) => one.end <= start && start - one.end <= 1 && one.unit === '')
    if (ahead && number.value.startsWith('1/')) {
      // “Two thirds”: one figure.
      found.splice(found.indexOf(ahead), 1)
      const value = `${ahead.value}${number.value.slice(1)}`
      found.push({ value, unit: number.unit, words: text.slice(ahead.start, end), start: ahead.start, end })
    } else {
      // “The third quarter”, “the second half”: not so much, but which.
      const isWhich =
        number.value.startsWith('1/') && found.some((one) => one.unit === 'st' && start - one.end === 1)
      found.push({
        value: number.value,
        unit: isWhich ? 'st' : number.unit,
        words: text.slice(start, end),
        start,
        end,
      })
    }
  }
  const inDates = (span: Span) => dates.some(({ start, end }) => span.start < end && start < span.end)
  return found
    .filter((figure) => !inDates(figure))
    .sort((one, other) => one.start - other.start)
    .map((figure) => ({
      ...figure,
      rate: readRate(text, figure.end),
      ...placeAt(figure, words),
      isOne: /^(?:one|1)$/i.test(figure.words),
    }))
}

type Found = Span & Pick<ReadFigure, 'value' | 'unit' | 'words'>

function readFigure({ key, words, start, end }: Figure, text: string): Found {
  const [value = '', unit = ''] = key.split(' ')
  const half = unit === '' ? /^\s?([ap]m)(?!\p{L})/iu.exec(text.slice(end, end + 4)) : null
  const times = unit === '' ? /^\s(?:times|Mal|fois|veces)(?!\p{L})/u.exec(text.slice(end, end + 7)) : null
  const behind = half ?? times
  return {
    ...{ value, words: words + (behind?.[0] ?? ''), start },
    unit: half ? (half[1] as string).toLowerCase() : times ? 'x' : unit,
    end: end + (behind?.[0].length ?? 0),
  }
}

function readRate(text: string, from: number): string {
  const found = /^\s(?:an?|per|each|every|pro|im|je|par|al|por)\s(\p{L}{2,12})/u.exec(
    text.slice(from, from + 24),
  )
  return unitWords.get(found?.[1] ?? '') ?? ''
}

function placeAt({ start, end }: Span, words: readonly StatementWord[]): { at: number; to: number } {
  let at = 0
  while (at < words.length && (words[at]?.end ?? 0) <= start) at++
  let to = at
  while (to < words.length && (words[to]?.start ?? 0) < end) to++
  return { at, to }
}
