import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fillNewsroom } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, withClass } from './read-page.ts'

describe('the search page', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill: fillNewsroom })
  })
  after(() => site.close())

  const search = (fields: Record<string, string>) => site.get(`/search?${new URLSearchParams(fields)}`)
  const titles = async (fields: Record<string, string>) =>
    (await search(fields)).all('h2', withClass('line-title')).map(textOf)

  it('marks what was asked for in a passage of the text', async () => {
    const page = await search({ q: 'eleven centimetres' })
    assert.deepEqual(page.all('mark').map(textOf), ['eleven', 'centimetres'])
  })

  it('finds words of other scripts', async () => {
    assert.equal((await titles({ q: 'أورتل' })).length, 1)
  })

  it('narrows by outlet, by domain or name, by tag, language and days', async () => {
    assert.deepEqual(await titles({ q: 'ortell', outlet: 'ledger.example' }), [
      'The dam that was never repaired',
    ])
    assert.deepEqual(await titles({ q: 'ortell', outlet: 'morning ledger' }), [
      'The dam that was never repaired',
    ])
    assert.equal((await titles({ q: 'ortell', tag: '#Ortell dam' })).length, 5)
    assert.equal((await titles({ q: 'ortell', language: 'de' })).length, 1)
    assert.equal((await titles({ q: 'ortell', from: '2026-06-12' })).length, 4)
    assert.equal((await titles({ q: 'ortell', to: '2026-06-11' })).length, 2)
  })

  it('lists the newest of what filters alone let through', async () => {
    assert.deepEqual((await titles({ outlet: 'kestrel' })).length, 2)
    assert.equal((await titles({ language: 'de' })).length, 2)
    assert.equal((await titles({ tag: 'evacuation', outlet: 'courier', language: 'en' })).length, 1)
    assert.equal((await titles({ tag: 'evacuation', from: '2026-06-12' })).length, 2)
    assert.equal((await titles({ from: '2026-06-11', to: '2026-06-11' })).length, 3)
  })

  it('offers the outlets that are here', async () => {
    const offered = (await site.get('/search')).all(
      'option',
      (option) => option.attribs.value === 'ledger.example',
    )
    assert.equal(offered.length, 1)
  })

  it('has nothing before the beginning of time', async () => {
    assert.deepEqual(await titles({ q: 'ortell', after: '-9999999999999999~9' }), [])
  })

  const hopeless = [
    { name: 'one quotation mark', given: { q: '"' }, expected: /no word|Type the words/ },
    { name: 'a star', given: { q: '*' }, expected: /no word/ },
    { name: 'an emoji', given: { q: '🌊' }, expected: /no word|No article/ },
    { name: 'an operator of the index', given: { q: 'NEAR(' }, expected: /No article has all of this/ },
    { name: 'only what to leave out', given: { q: '-dam' }, expected: /only says what to leave out/ },
    { name: 'ten kilobytes', given: { q: 'dam '.repeat(2500) }, expected: /too long to look for/ },
    { name: 'blanks alone', given: { q: ' ' }, expected: /Type the words/ },
    {
      name: 'days in the wrong order',
      given: { q: 'dam', from: '2026-06-12', to: '2026-06-11' },
      expected: /first day is later/,
    },
    {
      name: 'a part of several names',
      given: { outlet: 'e' },
      expected: /Several outlets.*Morning Ledger \(ledger\.example\)/,
    },
    { name: 'an unknown outlet', given: { q: 'dam', outlet: 'nobody' }, expected: /no outlet “nobody”/ },
    { name: 'an unknown hashtag', given: { q: 'dam', tag: 'nope' }, expected: /no hashtag “nope”/ },
    { name: 'a day that is none', given: { q: 'dam', from: '2026-13-77' }, expected: /is not a date/ },
  ]
  for (const { name, given, expected } of hopeless) {
    it(`answers ${name} with a sentence and keeps what was typed`, async () => {
      const page = await search(given)
      assert.match(textOf(page.one('p', withClass('empty'))), expected)
      for (const [field, value] of Object.entries(given)) {
        const input = page.all('input', (one) => one.attribs.name === field).at(-1)
        const option = page.all(
          'option',
          (one) => one.attribs.value === value && 'selected' in one.attribs,
        )[0]
        assert.equal(option ? value : input?.attribs.value, value)
      }
    })
  }

  it('asks which of two outlets of one name is meant', async (t) => {
    const twins = ['one.example', 'two.example'].map((domain) => ({
      name: 'Gazette',
      domain,
      homeUrl: undefined,
      country: undefined,
      language: undefined,
      addedAt: 1,
    }))
    const both = await openSite({
      fill: (store) =>
        store.write(async (writer) => {
          for (const outlet of twins) await writer.saveOutlet(outlet)
        }),
    })
    t.after(() => both.close())
    const page = await both.get('/search?q=dam&outlet=gazette')
    assert.match(page.text, /Gazette \(one\.example\) and Gazette \(two\.example\)/)
  })

  it('says that a language is not here', async () => {
    assert.match((await search({ q: 'dam', language: 'sw' })).text, /No story here is in Swahili/)
  })

  it('says of each result where the words stand', async () => {
    const page = await search({ q: 'cracks ortell' })
    const whys = page.all('details', withClass('why-here')).map(textOf)
    assert.ok(
      whys.some((why) => /^Why here Your words stand 2 times in the headline and \d times? in the/.test(why)),
    )
    assert.ok(whys.every((why) => /Newest first\./.test(why)))
    const filtered = await search({ q: '', language: 'de' })
    assert.match(textOf(filtered.one('details', withClass('why-here'))), /It fits what you chose\./)
  })

  it('says nothing before anybody asked', async () => {
    assert.equal((await site.get('/search')).all('p', withClass('empty')).length, 0)
  })
})
