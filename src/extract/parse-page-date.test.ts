import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePageDate } from './parse-page-date.ts'

const now = Date.UTC(2026, 10, 27)

const table: readonly { given: string; monthFirst?: boolean; expected: string | undefined }[] = [
  { given: 'Posted on 3rd of May 2026, 10 a.m.', expected: '2026-05-03' },
  { given: 'May 3, 2026', expected: '2026-05-03' },
  { given: 'Stand: 12. März 2026, 18:45 Uhr', expected: '2026-03-12' },
  { given: 'publié le 17 février 2026 à 9h30', expected: '2026-02-17' },
  { given: '9 de enero de 2026', expected: '2026-01-09' },
  { given: '03.04.2026', expected: '2026-04-03' },
  { given: '3/4/2026', expected: '2026-04-03' },
  { given: '3/4/2026', monthFirst: true, expected: '2026-03-04' },
  { given: '2026年3月4日', expected: '2026-03-04' },
  { given: '2026-03-04T23:30:00Z', expected: '2026-03-04' },
  { given: 'in 2026', expected: undefined },
  { given: '1 January 1970', expected: undefined },
  { given: '3 May 2031', expected: undefined },
]

for (const { given, monthFirst = false, expected } of table) {
  test(`date on a page: ${given}${monthFirst ? ', month first' : ''}`, () => {
    const moment = parsePageDate(given, { monthFirst, now })
    assert.equal(moment === undefined ? undefined : new Date(moment).toISOString().slice(0, 10), expected)
  })
}
