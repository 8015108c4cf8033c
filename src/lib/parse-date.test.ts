import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDate } from './parse-date.ts'

const cases = [
  { name: 'RFC 822', given: 'Thu, 01 Jan 2004 19:48:21 GMT', expected: '2004-01-01T19:48:21.000Z' },
  {
    name: 'RFC 822 with a misspelt weekday and a short year',
    given: 'Thurs, 1 Jan 04 19:48 GMT',
    expected: '2004-01-01T19:48:00.000Z',
  },
  {
    name: 'RFC 822 with day and month swapped',
    given: 'Thu, Jan 01 2004 19:48:21 -0500',
    expected: '2004-01-02T00:48:21.000Z',
  },
  {
    name: 'RFC 822 with a long month',
    given: '01 September 2004 19:48:21 EDT',
    expected: '2004-09-01T23:48:21.000Z',
  },
  {
    name: 'RFC 822 with a zone that nobody knows',
    given: '26 Jan 2004 16:31:00 at',
    expected: '2004-01-26T16:31:00.000Z',
  },
  { name: 'March in Dutch', given: '3 maart 2021', expected: '2021-03-03T00:00:00.000Z' },
  { name: 'a day without a time', given: 'Thu, 1 Jan 2004', expected: '2004-01-01T00:00:00.000Z' },
  {
    name: 'a name and an offset together',
    given: 'Thu, 1 Jan 2004 10:00:00 GMT+2',
    expected: '2004-01-01T08:00:00.000Z',
  },
  {
    name: 'a zone of the region kind',
    given: '1 Jan 2004 10:00:00 Etc/GMT',
    expected: '2004-01-01T10:00:00.000Z',
  },
  { name: 'ISO 8601', given: '2003-12-31T10:14:55.5-08:00', expected: '2003-12-31T18:14:55.500Z' },
  { name: 'ISO 8601 without signs', given: '20031231T101455Z', expected: '2003-12-31T10:14:55.000Z' },
  {
    name: 'ISO 8601 with a space for the T',
    given: '2003-12-31 10:14:55',
    expected: '2003-12-31T10:14:55.000Z',
  },
  { name: 'a year', given: '2003', expected: '2003-01-01T00:00:00.000Z' },
  { name: 'a month', given: '2003-12', expected: '2003-12-01T00:00:00.000Z' },
  { name: 'a day of the year', given: '2003-335', expected: '2003-12-01T00:00:00.000Z' },
  { name: 'a day of a week', given: '2004-W53-6', expected: '2005-01-01T00:00:00.000Z' },
  { name: 'the end of a day', given: '2003-12-31T24:00:00Z', expected: '2004-01-01T00:00:00.000Z' },
  { name: 'asctime', given: 'Sun Jan  4 16:29:06 2004', expected: '2004-01-04T16:29:06.000Z' },
  {
    name: 'asctime with a zone',
    given: 'Sun Jan  4 16:29:06 PST 2004',
    expected: '2004-01-05T00:29:06.000Z',
  },
  { name: 'Greek months', given: 'Κυρ, 11 Ιούλ 2004 12:00:00 EST', expected: '2004-07-11T17:00:00.000Z' },
  { name: 'Hungarian months', given: '2004-július-13T9:15-05:00', expected: '2004-07-13T14:15:00.000Z' },
  { name: 'Korean signs', given: '2004년 05월 28일  01:31:15', expected: '2004-05-28T01:31:15.000Z' },
  {
    name: 'Korean halves of the day',
    given: '2004-05-25 오후 11:23:17',
    expected: '2004-05-25T23:23:17.000Z',
  },
  {
    name: 'a French Tuesday, which looks like March',
    given: 'mar. 4 déc. 2014 10:00',
    expected: '2014-12-04T10:00:00.000Z',
  },
  { name: 'Russian months', given: 'пт, 05 июл 2019 10:00:00 +0300', expected: '2019-07-05T07:00:00.000Z' },
  { name: 'dots', given: '31.12.2024 14:00', expected: '2024-12-31T14:00:00.000Z' },
  { name: 'slashes with the month first', given: '12/31/2024 2:05 PM', expected: '2024-12-31T14:05:00.000Z' },
  {
    name: 'a year first with slashes',
    given: 'Fri, 2006/09/15 08:19:53 EDT',
    expected: '2006-09-15T12:19:53.000Z',
  },
  {
    name: 'a headline date',
    given: 'September 5, 2024 at 3:04 pm EDT',
    expected: '2024-09-05T19:04:00.000Z',
  },
  {
    name: 'three digits of a year since 1900',
    given: 'Thu, 01 Jan 104 00:00:00 GMT',
    expected: '2004-01-01T00:00:00.000Z',
  },
  { name: 'nothing in a machine’s empty date', given: '0001-01-01T00:00:00Z', expected: undefined },
  { name: 'nothing in a day that is not', given: '2024-02-30', expected: undefined },
  { name: 'nothing in an hour that is not', given: '2024-02-03T31:00:00', expected: undefined },
  { name: 'nothing in words', given: 'yesterday', expected: undefined },
  { name: 'nothing in nothing', given: '', expected: undefined },
] as const

for (const { name, given, expected } of cases) {
  test(`a feed's date reads ${name}`, () => {
    const moment = parseDate(given)
    assert.equal(moment === undefined ? undefined : new Date(moment).toISOString(), expected)
  })
}
