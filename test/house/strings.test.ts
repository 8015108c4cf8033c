import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findStringFaults } from './find-string-faults.ts'
import { sources } from './sources.ts'

describe('strings', () => {
  it('stand in the table of words, so that every language can have its own', () => {
    const pages = sources.filter(({ path }) => path.startsWith('src/web/'))
    assert.ok(pages.some(({ text }) => text.includes('html`')))
    assert.deepEqual(pages.flatMap(findStringFaults), [])
  })

  // § § stands for the braces of a value.
  const cases = [
    { name: 'a word between tags', given: 'html`<p>Older</p>`', expected: ['Older'] },
    { name: 'a word beside a value', given: 'html`<p>By §name§</p>`', expected: ['By'] },
    {
      name: 'a word that is read aloud',
      given: 'html`<nav aria-label="Main">§x§</nav>`',
      expected: ['Main'],
    },
    {
      name: 'a word in an inner template',
      given: 'html`<p>§a ? html`<b>New</b>` : b§</p>`',
      expected: ['New'],
    },
    { name: 'values alone', given: 'html`<p title="§a§" class="wide">#§b§ · §c§</p>`', expected: [] },
    { name: 'attributes of some tag', given: 'html` lang="§a§" dir="auto"`', expected: [] },
    { name: 'a word of such', given: 'html` title="Older"`', expected: ['Older'] },
    { name: 'other templates', given: 'const a = `<p>Older</p>`', expected: [] },
  ]
  for (const { name, given, expected } of cases) {
    it(`${expected.length > 0 ? 'refuses' : 'allows'} ${name}`, () => {
      const text = given.replace(/§(.*?)§/g, (_, value) => ['$', '{', value, '}'].join(''))
      const found = findStringFaults({ path: 'a.ts', text })
      assert.deepEqual(
        found.map(({ says }) => says),
        expected.map((words) => `“${words}” belongs in the table of words`),
      )
    })
  }
})
