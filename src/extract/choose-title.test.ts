import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseTitle } from './choose-title.ts'

const table: readonly {
  name: string
  headings?: readonly string[]
  stated: readonly string[]
  sites?: readonly string[]
  expected: string
}[] = [
  {
    name: 'the outlet goes from the end',
    stated: ['Dam bursts near Ortell | Ortell Post'],
    sites: ['Ortell Post'],
    expected: 'Dam bursts near Ortell',
  },
  {
    name: 'and from the beginning',
    stated: ['Ortell Post: Dam bursts near Ortell - Ortell Post'],
    sites: ['Ortell Post'],
    expected: 'Ortell Post: Dam bursts near Ortell',
  },
  {
    name: 'the address names the outlet too',
    stated: ['Dam bursts near Ortell – Post'],
    expected: 'Dam bursts near Ortell',
  },
  {
    name: 'a name behind a bar goes, though nothing else names it',
    stated: ['Dam bursts near Ortell | Evening News'],
    expected: 'Dam bursts near Ortell',
  },
  {
    name: 'the heading tells where the title ends',
    headings: ['Dam bursts: ten missing'],
    stated: ['Dam bursts: ten missing - Valley - News'],
    expected: 'Dam bursts: ten missing',
  },
  {
    name: 'a label before the heading is no title',
    headings: ['Flood Dam bursts near Ortell'],
    stated: ['Dam bursts near Ortell'],
    expected: 'Dam bursts near Ortell',
  },
  {
    name: 'the heading wins over a title for machines',
    headings: ['Dam near Ortell bursts at night'],
    stated: ['Ortell dam bursts: all you need to know'],
    expected: 'Dam near Ortell bursts at night',
  },
  {
    name: 'the logo is no heading',
    headings: ['Post'],
    stated: ['Dam bursts near Ortell'],
    expected: 'Dam bursts near Ortell',
  },
  {
    name: 'a hyphen inside of a word parts nothing',
    stated: ['Dam-burst near Ortell'],
    expected: 'Dam-burst near Ortell',
  },
  {
    name: 'entities that are escaped twice are read',
    stated: ['Dam &amp; bridge near Ortell'],
    expected: 'Dam & bridge near Ortell',
  },
  { name: 'nothing', stated: [], expected: '' },
]

for (const { name, headings = [], stated, sites = [], expected } of table) {
  test(`title: ${name}`, () => {
    const { title } = chooseTitle({ headings, stated, siteNames: sites, url: 'https://www.post.example/1' })
    assert.equal(title, expected)
  })
}
