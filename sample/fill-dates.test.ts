import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillDates } from './fill-dates.ts'

const sunday = Date.UTC(2026, 10, 1, 23, 59)

for (const { name, given, language, expected } of [
  {
    name: 'a day back in English',
    given: 'on {{weekday -1}}, {{date -1}}',
    language: 'en',
    expected: 'on Saturday, 31 October',
  },
  {
    name: 'the day itself in German',
    given: 'am {{weekday}}, dem {{date}}',
    language: 'de',
    expected: 'am Sonntag, dem 1. November',
  },
  {
    name: 'a day ahead in Arabic',
    given: 'يوم {{weekday +1}} {{date +1}}',
    language: 'ar',
    expected: 'يوم الاثنين 2 نوفمبر',
  },
  {
    name: 'an unknown placeholder stays for the test to find',
    given: '{{month}}',
    language: 'en',
    expected: '{{month}}',
  },
] as const)
  test(name, () => assert.equal(fillDates(given, sunday, language), expected))
