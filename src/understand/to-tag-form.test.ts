import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toNameKey, toTagForm } from './to-tag-form.ts'

const forms: readonly { name: string; given: readonly string[]; language?: string; one: boolean }[] = [
  { name: 'stops in an acronym', given: ['U.S.', 'US', 'United States'], one: true },
  { name: 'hyphens and blanks', given: ['Covid-19', 'Covid 19', 'COVID19'], one: true },
  { name: 'accents', given: ['Brévan', 'Brevan'], one: true },
  { name: 'an English plural', given: ['Floods', 'flood'], one: true },
  { name: 'another', given: ['inquiries', 'inquiry'], one: true },
  { name: 'British and American', given: ['Tin Organisation', 'Tin Organization'], one: true },
  { name: 'a French plural', given: ['grèves', 'grève'], language: 'fr', one: true },
  { name: 'a Spanish plural', given: ['elecciones', 'elección'], language: 'es', one: true },
  { name: 'a German plural', given: ['Prüfungen', 'Prüfung'], language: 'de', one: true },
  { name: 'a Portuguese plural', given: ['eleições', 'eleição'], language: 'pt', one: true },
  { name: 'words that only begin alike', given: ['university', 'universe'], one: false },
  { name: 'a word that ends on s of itself', given: ['virus', 'viru'], one: false },
  { name: 'acronyms have no plural', given: ['NASAS', 'NASA'], one: false },
  { name: 'another country', given: ['Chile', 'Peru'], one: false },
]
for (const { name, given, language = 'en', one } of forms)
  test(`form: ${name}`, () => {
    const found = new Set(given.map((label) => toTagForm({ label, kind: 'topic', language })))
    assert.equal(found.size, one ? 1 : given.length, [...found].join(', '))
  })

test('persons have no plural', () => {
  const [one, other] = ['Ana Peters', 'Ana Peter'].map((label) =>
    toTagForm({ label, kind: 'person', language: 'en' }),
  )
  assert.notEqual(one, other)
})

const keys: readonly { name: string; given: readonly [string, string][]; one: boolean }[] = [
  {
    name: 'a country',
    given: [
      ['Germany', 'en'],
      ['Allemagne', 'fr'],
      ['Deutschland', 'de'],
      ['Германия', 'ru'],
    ],
    one: true,
  },
  {
    name: 'a name in another script',
    given: [
      ['Сергей Новиков', 'ru'],
      ['Sergey Novikov', 'en'],
    ],
    one: true,
  },
  {
    name: 'other names',
    given: [
      ['Novikov', 'en'],
      ['Novak', 'en'],
    ],
    one: false,
  },
]
for (const { name, given, one } of keys)
  test(`name: ${name}`, () => {
    const found = new Set(given.map(([label, language]) => toNameKey({ label, language })))
    assert.equal(found.size, one ? 1 : given.length, [...found].join(', '))
  })
