import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCountries } from './find-countries.ts'

for (const { given, language, expected } of [
  { given: 'The United States, UK and Guinea-Bissau', language: 'en', expected: ['US', 'GB', 'GW'] },
  { given: 'Die Vereinigten Staaten, Island und die Türkei', language: 'de', expected: ['US', 'IS', 'TR'] },
  { given: 'Les États-Unis et la Côte d’Ivoire', language: 'fr', expected: ['US', 'CI'] },
  { given: 'Президент Исландии прибыл в Германию и США', language: 'ru', expected: ['IS', 'DE', 'US'] },
  { given: 'W Islandii i w Stanach Zjednoczonych', language: 'pl', expected: ['IS', 'US'] },
  { given: 'وصل رئيس الوزراء إلى ألمانيا وفرنسا', language: 'ar', expected: ['DE', 'FR'] },
  { given: '日本とアメリカの首相', language: 'ja', expected: ['JP', 'US'] },
  { given: '冰岛和德国', language: 'zh', expected: ['IS', 'DE'] },
  { given: 'We had turkey in the jordan valley', language: 'en', expected: [] },
  { given: 'Nothing in any language', language: 'und', expected: [] },
])
  test(`“${given}” names ${expected.join(', ') || 'none'}`, () =>
    assert.deepEqual(
      findCountries(given, language).map(({ code }) => code),
      expected,
    ))
