import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fillNewsroom, hostileTitle } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { type ReadPage, textOf, withClass, within } from './read-page.ts'

describe('the pages a reader opens', () => {
  let site: OpenSite
  let front: ReadPage
  before(async () => {
    site = await openSite({ fill: (store) => fillNewsroom(store, 'https://pictures.example') })
    front = await site.get('/')
  })
  after(() => site.close())

  const open = async (words: string) => site.get(front.linkTo(words))

  it('show the stories, the one of most outlets first, each with the others that tell it', () => {
    const cards = front.all('article')
    assert.equal(cards.length, 8)
    const [lead] = cards
    assert.ok(lead)
    assert.match(textOf(lead), /^Water level at Ortell falls .* 5 articles, 4 outlets/)
    const further = within(lead, 'li').filter((item) => within(item, 'time').length > 0)
    assert.deepEqual(
      further.map((item) => textOf(item).replace(/ \d+ hours ago/, '')),
      [
        'The dam that was never repaired Morning Ledger Opinion',
        'Ortell dam: 4,200 people leave their homes Radio Kestrel',
        'Villages below the Ortell dam are told to prepare for evacuation The Ostrava Bay Courier',
      ],
    )
  })

  it('call a story the same on the front page and on its own', async () => {
    const headline = textOf(front.one('h2', withClass('card-title')))
    assert.equal(textOf((await open('5 articles, 4 outlets')).one('h1')), headline)
  })

  it('lead from a story of one article straight to the article', () => {
    assert.match(front.linkTo('Poll sees mayor Tessen ahead by three points'), /^\/article\/\d+$/)
  })

  it('show a hostile title as its letters and run nothing of it', async () => {
    const link = front.one('a', (element) => textOf(element).startsWith('<script>'))
    assert.equal(textOf(link), hostileTitle.replace(/\s+/g, ' '))
    const page = await site.get(link.attribs.href ?? '')
    for (const one of [front, page]) {
      assert.deepEqual(
        one.all('script').filter((script) => !/^\/assets\//.test(script.attribs.src ?? '')),
        [],
      )
      assert.equal(one.all('b').length, 0)
    }
    assert.equal(page.title, `${hostileTitle} · Octavo`)
  })

  it('say in which language a foreign title is and let it run from right to left', () => {
    const title = front.one('h2', (element) => textOf(element).startsWith('إجلاء'))
    assert.equal(title.attribs.lang, 'ar')
    assert.equal(title.attribs.dir, 'auto')
    assert.equal(front.one('html').attribs.lang, 'en')
  })

  it('give an article all its blocks, the original first', async () => {
    const page = await site.get(
      (await open('5 articles, 4 outlets')).linkTo(
        'Water level at Ortell falls for the first time in nine days',
      ),
    )
    assert.equal(textOf(page.one('h1')), 'Water level at Ortell falls for the first time in nine days')
    assert.match(
      page.linkTo('Read the original at northernwire.example'),
      /^https:\/\/northernwire\.example\//,
    )
    assert.match(page.text, /By Jonas Weir and Ada Holm/)
    const [published] = page.all('time')
    assert.equal(published?.attribs.datetime, '2026-06-12T13:00:00.000Z')
    assert.match(published?.attribs.title ?? '', /12 June 2026/)
    assert.ok(page.html.indexOf('Read the original') < page.html.indexOf('class="prose"'))
    assert.equal(
      textOf(page.one('span', (span) => span.attribs.id === 's3')),
      '“Not before Monday,” Lindqvist said.',
    )
    assert.equal(page.linkTo('Discussion at the outlet'), 'https://northernwire.example/talk/77')
    assert.equal(page.linkTo('#Ortell dam'), '/tag/ortell-dam')
    assert.match(page.one('a', withClass('tag')).attribs.title ?? '', /Times in this text, seldom elsewhere/)
    assert.equal(page.all('h2').map(textOf).join(), 'Same story')
  })

  it('tell that an article was revised, when, and under which headline', async () => {
    const story = await open('5 articles, 4 outlets')
    const page = await site.get(story.linkTo('Three cracks found in the Ortell dam after a week of rain'))
    const revisions = page.one('details', withClass('revisions'))
    assert.match(textOf(revisions), /^Revised once, last seen changed 20 hours ago/)
    assert.match(textOf(revisions), /revised under the headline Three cracks found/)
    const [first] = within(revisions, 'a')
    const earlier = await site.get(first?.attribs.href ?? '')
    assert.equal(textOf(earlier.one('h1')), 'Cracks found in the Ortell dam after a week of rain')
    assert.match(earlier.text, /no longer current.*Seen changed .*Engineers found two cracks/)
    assert.equal(
      earlier.linkTo('What the article says now'),
      first?.attribs.href?.replace(/.revision.1$/, ''),
    )
  })

  it('give an article with sound a player that loads nothing by itself', async () => {
    const page = await open('Ortell dam: 4,200 people leave their homes')
    const player = page.one('audio')
    assert.equal(player.attribs.src, 'https://kestrel.example/audio/ortell.mp3')
    assert.equal(player.attribs.preload, 'none')
  })

  it('show a picture once, where the text has it too', async () => {
    const pictured = await open('Ferry to the Skarn islands runs again after eleven days')
    const story = await site.get(pictured.linkTo('Ferry to the Skarn islands runs again after eleven days'))
    assert.deepEqual(
      story.all('img').map((image) => image.attribs.src),
      ['https://pictures.example/ferry.svg'],
    )
    const page = await open('Glassworks in Velden close after 170 years; 310 people lose their work')
    assert.equal(page.all('img').length, 1)
  })

  it('explain what each step decided', async () => {
    const article = await open('The dam that was never repaired')
    const page = await site.get(article.linkTo('Why it stands where it stands'))
    assert.deepEqual(page.all('h2').map(textOf), ['Language', 'Story', 'Related articles'])
    assert.match(page.text, /Shared terms ortell, dam, evacuation/)
    assert.match(page.text, /English ahead by 0\.91/)
  })

  it('draw who reported a story when, and list its articles', async () => {
    const page = await open('5 articles, 4 outlets')
    assert.equal(page.all('div', withClass('coverage-row')).length, 4)
    assert.equal(page.all('circle').length, 5)
    const [why] = page.all('details', withClass('why-here'))
    assert.match(why ? textOf(why) : '', /^Why here Shared terms: ortell, dam, evacuation Why it stands/)
    assert.match(page.linkTo('Why it stands where it stands'), /^\/article\/\d+\/explain$/)
    assert.equal(page.all('li', withClass('line')).length, 5)
  })

  it('show an outlet with its articles, and a hashtag with its own', async () => {
    const outlet = await open('Northern Wire')
    assert.match(outlet.text, /Facts about this outlet/)
    assert.equal(outlet.all('li', withClass('line')).length, 3)
    assert.equal(outlet.all('details', withClass('why-here')).length, 3)
    const tag = await site.get('/tag/ortell-dam')
    assert.match(
      textOf(tag.one('details', withClass('why-here'))),
      /Times in this text.*: Ortell dam, 3 times ?score 1\.00/,
    )
    assert.equal(textOf(tag.one('h1')), '#Ortell dam')
    assert.equal(tag.all('li', withClass('line')).length, 5)
  })

  it('show one language alone when asked', async () => {
    const page = await site.get('/?language=de')
    assert.equal(page.all('article').length, 2)
    assert.match((await site.get('/?language=sw')).text, /There is no story in Swahili here/)
  })

  it('say so where nothing is', async () => {
    for (const path of [
      '/story/999',
      '/story/x',
      '/article/0',
      '/outlet/-1',
      '/tag/none',
      '/nowhere',
      '/feeds/9',
      '/sample/',
      '/article/1/revision/9',
    ]) {
      assert.match((await site.get(path, 404)).text, /There is nothing at this address/, path)
    }
  })

  it('hold no inline script or style, which the policy would refuse', async () => {
    for (const path of [
      '/',
      '/feeds',
      '/search?q=dam',
      '/about',
      '/keys',
      '/story/2',
      '/article/1',
      '/outlet/1',
    ]) {
      const page = await site.get(path)
      const names = page.all('*').flatMap((element) => Object.keys(element.attribs))
      assert.deepEqual(
        names.filter((attribute) => /^(style|on.*)$/.test(attribute)),
        [],
        path,
      )
      assert.equal(page.all('style').length, 0)
    }
    assert.deepEqual(site.errors, [])
  })
})
