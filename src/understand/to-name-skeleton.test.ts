import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listStems, toNameSkeleton } from './to-name-skeleton.ts'

for (const { heard, names } of [
  { heard: 'nfkf', names: ['Novikov en', 'Nowikow de', 'Новиков ru'] },
  { heard: 'ksnsk', names: ['Kaczyński pl', 'Качиньский ru'] },
  { heard: 'bdn', names: ['Baden en', 'Μπάντεν el', 'بادن ar'] },
  { heard: 'trmb', names: ['Trampe en', 'Трамп ru', 'ترامب ar'] },
  { heard: 'artl', names: ['Ortell en', 'Ортель ru', 'أورتل ar', 'אורטל he'] },
  { heard: 'hlgrmsn', names: ['Hallgrímsson is', 'Hallgrimsson en'] },
  { heard: '=rome', names: ['Rome en'] },
  { heard: undefined, names: ['Li en', '東京 ja'] },
])
  for (const name of names)
    test(`${name} is heard as ${heard}`, () => {
      const [word = '', language = ''] = name.split(' ')
      assert.equal(toNameSkeleton(word, language), heard)
    })

for (const { given, language, expected } of [
  { given: 'Новиковым', language: 'ru', expected: ['Новиковым', 'Новиков'] },
  { given: 'Ortell', language: 'en', expected: ['Ortell'] },
  { given: 'Ortells', language: 'de', expected: ['Ortells', 'Ortell'] },
  { given: 'Ortell’in', language: 'tr', expected: ['Ortell'] },
  { given: 'Том', language: 'ru', expected: ['Том'] },
])
  test(`${given} may be ${expected.join(' or ')}`, () =>
    assert.deepEqual(listStems(given, language), expected))
