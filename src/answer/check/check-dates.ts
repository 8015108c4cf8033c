import type { Doubt } from '../../model/answer.ts'
import type { CitedText } from './cited-text.ts'
import type { Statement, StatementDate } from './statement.ts'

/** Whether every weekday, day, month and year that a sentence names is named by one that it cites. */
export function checkDates(claim: Statement, { sentences }: CitedText): Doubt[] {
  const known = sentences.flatMap(({ statement }) => statement.dates)
  return claim.dates
    .filter((date) => !known.some((one) => isWithin(one, date)))
    .map(({ start, end }) => ({
      kind: 'date',
      detail: `${claim.text.slice(start, end)} is not in the source`,
    }))
}

/** Whether what a source names says the date, or says it more exactly: 14 May is in May. */
export function isWithin(source: StatementDate, date: StatementDate): boolean {
  return source.key === date.key && (date.day === undefined || date.day === source.day)
}
