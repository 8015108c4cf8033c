import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fillChanges } from './fill-changes.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, withClass, within } from './read-page.ts'

describe('what changed in an article', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill: fillChanges })
  })
  after(() => site.close())

  it('is told in a sentence on the article’s page, with the way to all of it', async () => {
    const page = await site.get('/article/1')
    const sentence = textOf(page.one('p', withClass('last-change')))
    assert.equal(
      sentence,
      'Last change: 1 number (material), 1 further sentence. Declared by the outlet as a correction. See what changed',
    )
    assert.equal(page.linkTo('See what changed'), '/article/1/changes')
  })

  it('is told sentence by sentence, newest first, each with what is material', async () => {
    const page = await site.get('/article/1/changes')
    assert.equal(textOf(page.one('h1')), 'Bridge at Ortell closed after 19 cracks are found')
    const [newest, older, ...none] = page.all('section')
    assert.ok(newest && older)
    assert.equal(none.length, 0)
    assert.match(
      textOf(newest),
      /1 number \(material\), 1 further sentence\. Declared by the outlet as a correction/,
    )
    assert.match(
      textOf(older),
      /the headline, 1 number, 1 name, 1 quotation and 2 denials \(material\), 1 further sentence\. Not declared/,
    )
    assert.equal(
      textOf(within(newest, 'blockquote')[0] as never),
      'Correction: An earlier version of this article gave another number of cracks.',
    )
    const items = within(older, 'li').map(textOf)
    assert.ok(items.includes('Number: 14 became 19'))
    assert.ok(items.includes('Name: Anna Berg became Anna Borg'))
    assert.ok(items.includes('Words in quotation marks'))
    assert.ok(items.includes('Denial: not added'))
    assert.ok(items.includes('1 sentence is the same'))
  })

  it('is told word by word, in marks and in words for who only hears them', async () => {
    const page = await site.get('/article/1/changes')
    const words = page.all('p', withClass('change-text')).map(textOf)
    assert.ok(
      words.includes('Engineers counted removed: 14 added: 19 cracks in the northern pier.'),
      words.join('\n'),
    )
    assert.deepEqual(page.all('del').slice(0, 2).map(textOf), ['removed: 19', 'removed: 14'])
  })

  it('keeps the language and direction of the outlet', async () => {
    const page = await site.get('/article/2/changes')
    const text = page.one('p', withClass('change-text'))
    assert.deepEqual([text.attribs.lang, text.attribs.dir], ['ar', 'rtl'])
    assert.ok(within(text, 'span').every((span) => span.attribs.lang === 'en'))
    assert.match(page.text, /Number: ١٤ became ١٧/)
  })

  it('is nothing for an article that never changed', async () => {
    assert.equal((await site.get('/article/3')).all('p', withClass('last-change')).length, 0)
    assert.match((await site.get('/article/3/changes')).text, /No change of this article has been seen/)
    await site.get('/article/99/changes', 404)
    await site.get('/article/x/changes', 404)
  })

  it('of texts beyond all measure is told in part, which is said, and the rest a page on', async () => {
    const page = await site.get('/article/4/changes')
    assert.equal(page.all('section').length, 1)
    assert.match(page.text, /further changes are not shown/)
    assert.match(page.text, /Only their beginnings were compared/)
    assert.ok(page.html.length < 100_000)
    const next = page.linkTo('Earlier changes')
    assert.equal(next, '/article/4/changes?from=2')
    const last = await site.get(next)
    assert.equal(last.all('section').length, 1)
    assert.throws(() => last.linkTo('Earlier changes'))
    await site.get('/article/4/changes?from=nothing')
  })

  it('can be reached from an earlier revision', async () => {
    assert.equal((await site.get('/article/1/revision/1')).linkTo('See what changed'), '/article/1/changes')
  })
})
