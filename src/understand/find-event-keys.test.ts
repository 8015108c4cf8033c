import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import { tell } from '../../test/tell-story.ts'
import { findEventKeys } from './find-event-keys.ts'

const keysOf = (title: string, text: string, language: string) =>
  findEventKeys([tell({ title, text, outlet: 1 })], language).filter(({ isSure }) => isSure)

for (const { name, title = '', text = '', language = 'en', expected } of [
  {
    name: 'names, countries and figures, the headline’s first',
    title: 'Dam of Ortell breaks in Chile',
    text: 'In Chile the dam of Ortell broke, and 4,200 people left.',
    expected: ['country CL', 'name artl', 'name =chile', 'figure 4200'],
  },
  {
    name: 'no small figure and no year',
    text: 'On 3 May 2026 twelve people came.',
    expected: [],
  },
  {
    name: 'no month and no day of the week',
    text: 'The choir of Varnholt sings on Friday, and in October again.',
    expected: ['name frnlt'],
  },
  {
    name: 'names in Latin letters between others',
    title: '探测器Hesperia登陆金星',
    language: 'zh',
    expected: ['name hsbr'],
  },
])
  test(`a text is known by ${name}`, () =>
    assert.deepEqual(
      keysOf(title, text, language)
        .map(({ key }) => key)
        .sort(),
      expected.toSorted(),
    ))

test('a page of another outlet is a key, one of its own and a bare host are none', () => {
  const told = tell({ title: 'One', outlet: 1 })
  const html = ['https://a.example/b?c#d', 'https://outlet-1.example/own', 'https://a.example/']
    .map((href) => `<a href="${href}">x</a>`)
    .join('')
  const keys = findEventKeys([{ ...told, revision: { ...told.revision, html } }], 'en')
  assert.deepEqual(
    keys.map(({ key }) => key),
    ['page a.example/b'],
  )
})

test('hostile html and text cost what they are long', () => {
  const told = tell({ title: 'One', outlet: 1 })
  for (const part of ['<a ', '<a href="https://', '<a href="https://x/a">', '<a href="https://x.y/a ', 'A1.'])
    assertLinear(
      (length) => {
        const html = part.repeat(length)
        findEventKeys([{ ...told, revision: { ...told.revision, html, text: html } }], 'en')
      },
      3000,
      part,
    )
})
