import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { ReaderId } from '../../src/model/ids.ts'
import { type OpenForum, openForum } from './open-forum.ts'
import { textOf, withClass } from './read-page.ts'

const forum = '/story/1/discussion'
const minute = 60_000
const hour = 60 * minute

describe('a discussion', () => {
  let open: OpenForum
  before(async () => {
    open = await openForum()
  })
  after(() => open.site.close())

  it('takes no room where there is none: a link for who may begin, nothing for others', async () => {
    const [story, article] = [await open.see(undefined, '/story/1'), await open.see(undefined, '/article/1')]
    assert.doesNotMatch(story.html, /discussion|comment/i)
    assert.doesNotMatch(article.html, /\/comment|Comment on/)
    assert.equal((await open.see('anna', '/story/1')).linkTo('Discuss this story'), forum)
    const page = await open.see(undefined, forum)
    assert.match(page.text, /Nobody has said anything yet/)
    assert.equal(page.linkTo('Sign in to say something'), `/sign-in?next=${encodeURIComponent(forum)}`)
    assert.equal(page.all('textarea').length, 0)
  })

  it('shows what is said, with its markup and nothing harmful, to all', async () => {
    const at = await open.say('anna', forum, '*Why* now?\n<script>alert(1)</script> [x](javascript:alert(1))')
    assert.match(at, /^\/comment\/\d+\?notice=commentPosted$/)
    const page = await open.see(undefined, forum)
    const [comment] = page.all('article', withClass('comment'))
    assert.ok(comment)
    assert.match(
      textOf(comment),
      /anna .*Why now\?<script>alert\(1\)<\/script> \[x\]\(javascript:alert\(1\)\)/,
    )
    assert.equal(page.all('em').length, 1)
    assert.equal(page.all('script', ({ attribs }) => attribs.src === undefined).length, 0)
    assert.equal(
      (await open.see(undefined, '/story/1')).linkTo('To the discussion: 1 comment'),
      '#discussion',
    )
    assert.match(
      (await open.see(undefined, '/story/1')).text,
      /Discussion anna .*Why\* now.*To the discussion: 1 comment/,
    )
  })

  it('keeps answers below what they answer, and deep ones readable', async () => {
    let at = '/comment/1'
    for (const [index, who] of (['ben', 'anna', 'ben', 'anna', 'ben', 'anna'] as const).entries()) {
      open.pass(5 * minute)
      at = (await open.say(who, `${at}/reply`, `Answer ${index}`)).split('?')[0] ?? ''
    }
    const page = await open.see('ben', forum)
    const texts = page.all('article', withClass('comment')).map(textOf)
    assert.equal(texts.length, 7)
    assert.match(texts[6] ?? '', /to ben .*Answer 5/)
    assert.match(texts[5] ?? '', /to anna .*Answer 4|Answer 4/)
    const outermost = page.html.slice(page.html.indexOf('<ol class="comments">'))
    const nested = outermost.match(/<ol class="comments">|<\/ol>/g) ?? []
    let depth = 0
    assert.equal(Math.max(...nested.map((tag) => (depth += tag === '</ol>' ? -1 : 1))), 5)
    assert.match((await open.see(undefined, at)).text, /Answer 5/)
    const told = await open.site.store.read((reader) =>
      reader.listNotices({ readerId: open.readerIds.get('ben') as never, limit: 5 }),
    )
    assert.deepEqual(new Set(told.map(({ kind }) => kind)), new Set(['reply']))
    for (const { subject } of told) assert.match(subject, /^\S+ answered you$/)
  })

  it('is about a sentence too, marked beside it and quoted', async () => {
    const chosen = await open.see('anna', '/article/1/comment')
    const [first] = chosen.all('ol', withClass('sentences'))
    assert.ok(first)
    open.pass(5 * minute)
    await open.say('anna', '/article/1/comment?sentence=1', 'Two, or three?')
    const article = await open.see(undefined, '/article/1')
    const note = article.one('a', withClass('sentence-note'))
    assert.equal(note.attribs['aria-label'], '1 comment on this sentence')
    assert.equal((note.parent as typeof note).attribs.id, 's1')
    const page = await open.see(undefined, note.attribs.href ?? '')
    const quote = page.one('blockquote')
    assert.ok(chosen.text.includes(textOf(quote)))
    assert.match(page.text, /Two, or three\?/)
    const [{ storyId } = { storyId: undefined }] = await open.site.store.read((reader) =>
      reader.listArticles([1 as never]),
    )
    assert.match((await open.see(undefined, `/story/${storyId}/discussion`)).text, /Two, or three\?/)
  })

  it('is given to programs as Web Annotations', async () => {
    const response = await open.site.fetch(new Request('http://localhost/article/1/annotations.json'))
    assert.match(
      response.headers.get('content-type') ?? '',
      /ld\+json; profile="http:\/\/www.w3.org\/ns\/anno.jsonld"/,
    )
    const page = (await response.json()) as Record<string, never>
    const [item, ...none] = page.items as unknown as [Record<string, never>]
    assert.deepEqual(
      [page['@context'], page.type, none],
      ['http://www.w3.org/ns/anno.jsonld', 'AnnotationPage', []],
    )
    assert.deepEqual(
      [item.type, item.motivation, item.body],
      [
        'Annotation',
        'commenting',
        { type: 'TextualBody', value: '<p dir="auto">Two, or three?</p>', format: 'text/html' },
      ],
    )
    const { source, selector } = item.target as unknown as {
      source: string
      selector: Record<string, unknown>[]
    }
    assert.equal(source, 'http://localhost/article/1/revision/1')
    const [position, quote] = selector
    const revision = await open.site.store.read((reader) => reader.findRevision(1 as never, 1))
    assert.equal(position?.type, 'TextPositionSelector')
    assert.equal(quote?.type, 'TextQuoteSelector')
    const words = revision?.text.slice(Number(position?.start), Number(position?.end))
    assert.equal(quote?.exact, words)
  })

  it('says where the outlet took out the sentence, and leads to the text in which it stood', async () => {
    await open.site.store.write(async (writer) => {
      const [article] = await writer.listArticles([1 as never])
      const feed = (await writer.listFeeds()).find(({ id }) => id === article?.feedId)
      assert.ok(article && feed)
      const text = 'Nothing of this is left.'
      const { url, title, publishedAt } = article
      const entry = { url, title, text, publishedAt, key: url, excerpt: text, html: `<p>${text}</p>` }
      const rest = { contentHash: 'other', authors: [], enclosures: [], categories: [] }
      await writer.saveReceived(feed, [{ ...entry, ...rest }], publishedAt + hour)
      const due = await writer.claimDueArticles({ now: Date.now() + 1e12, leaseMs: 1, limit: 9 })
      const work = due.find(({ article: { id } }) => id === article.id)
      assert.ok(work)
      const sentences = [{ start: 0, end: text.length }]
      const { storyId } = article
      const found = { language: 'en', kind: 'news', storyTitle: undefined, section: undefined } as const
      const lists = { tags: [], terms: [], relations: [], reasons: [], credits: [], chains: [] }
      await writer.saveUnderstanding({
        ...{ articleId: article.id, revisionId: work.revision.id, lease: work.lease, sentences, storyId },
        ...{ ...found, ...lists, reprints: [], fingerprints: [] },
      })
    })
    const page = await open.see(undefined, '/article/1/discussion')
    assert.match(page.text, /no longer in the text.*Two, or three\?/)
    assert.match(page.html, /href="\/article\/1\/revision\/1"/)
    assert.equal((await open.see(undefined, '/article/1')).all('a', withClass('sentence-note')).length, 0)
  })

  it('lets an author change a comment for half an hour, for all to see, and take it back', async () => {
    open.pass(5 * minute)
    const at = ((await open.say('ben', forum, 'The dam is old.')).split('?')[0] ?? '') as string
    assert.match(await open.say('ben', `${at}/edit`, 'The dam is *not* old.'), /commentChanged/)
    assert.match((await open.see(undefined, at)).text, /edited .*The dam is not old/)
    assert.match((await open.see(undefined, `${at}/history`)).text, /The dam is not old\..*The dam is old\./)
    assert.equal(await open.send('anna', `${at}/edit`, { text: 'Mine', website: '', signed: '' }), '422')
    assert.equal(await open.send('anna', `${at}/withdraw`, {}), '404')
    open.pass(31 * minute)
    assert.equal(await open.send('ben', `${at}/edit`, { text: 'Late', website: '', signed: '' }), '422')
    assert.match(await open.send('ben', `${at}/withdraw`, {}), /commentWithdrawn/)
    const gone = await open.see('ben', at)
    assert.match(gone.text, /Removed by its author/)
    assert.doesNotMatch(gone.text, /not old/)
    await open.see(undefined, `${at}/history`, 404)
  })

  it('leads from a name that is called to what that person said, and tells them once', async () => {
    open.pass(10 * minute)
    const listTold = async () =>
      (
        await open.site.store.read((reader) =>
          reader.listNotices({ readerId: open.readerIds.get('anna') as never, limit: 9 }),
        )
      ).filter(({ kind }) => kind === 'mention').length
    const before = await listTold()
    const at = ((await open.say('ben', forum, 'Ask around.')).split('?')[0] ?? '') as string
    await open.say('ben', `${at}/edit`, 'Ask @Anna, or @mira.')
    await open.say('ben', `${at}/edit`, 'Ask.')
    await open.say('ben', `${at}/edit`, 'Ask @anna and @mira, I say.')
    assert.equal((await listTold()) - before, 1)
    const page = await open.see(undefined, at)
    const path = `/reader/${open.readerIds.get('anna')}`
    assert.equal(page.linkTo('@anna'), path)
    assert.match((await open.see(undefined, path)).text, /Discussion anna .*Why now\?/)
    assert.doesNotMatch((await open.see(undefined, path)).text, /Ask @anna/)
    // Who said nothing is not to be found.
    assert.equal(page.all('a', (link) => textOf(link) === '@mira').length, 0)
    await open.see(undefined, `/reader/${open.readerIds.get('mira')}`, 404)
    await open.see(undefined, '/reader/9999', 404)
  })

  it('keeps the words of a form that is not taken, with the reason', async () => {
    const page = await open.see('anna', forum)
    const { value: signed = '' } = page.one('input', ({ attribs }) => attribs.name === 'signed').attribs
    const send = async (text: string) => {
      const body = new URLSearchParams({ text, signed, website: '' })
      const headers = { 'x-who': 'anna', 'content-type': 'application/x-www-form-urlencoded' }
      const request = new Request(`http://localhost${forum}`, { method: 'POST', headers, body: `${body}` })
      const response = await open.site.fetch(request)
      return [response.status, await response.text()] as const
    }
    const [status, html] = await send(`long ${'x'.repeat(10_000)}`)
    assert.equal(status, 422)
    assert.doesNotMatch(html, /Nobody has said anything/)
    assert.match(html, /A comment holds 10,000 characters.*long xxx/s)
    assert.match((await send(' \u200b '))[1], /There is nothing in it yet/)
    assert.equal(await open.send('anna', '/story/999/discussion', { text: 'x', signed, website: '' }), '422')
    await open.see('anna', '/comment/9999', 404)
    assert.deepEqual(open.site.errors, [])
  })

  it('says nowhere who wrote what was erased, to those either who were told', async () => {
    const [anna, ben] = (['anna', 'ben'] as const).map((who) => open.readerIds.get(who) as ReaderId)
    assert.ok(anna !== undefined && ben !== undefined)
    const told = () => open.site.store.read((reader) => reader.listNotices({ readerId: ben, limit: 9 }))
    assert.ok((await told()).some(({ subject }) => subject.startsWith('anna')))
    await open.site.store.write((writer) => writer.erasePerson(anna))
    assert.deepEqual(await told(), [])
    const page = await open.see(undefined, forum)
    assert.doesNotMatch(page.text, /(?<!@)anna/, 'others may have called them')
    assert.match(page.text, /A former reader/)
    await open.see(undefined, `/reader/${anna}`, 404)
  })
})

describe('a discussion where there are no accounts', () => {
  it('offers nobody to talk to nobody', async () => {
    const { openSite } = await import('./open-site.ts')
    const { fillNewsroom } = await import('./fill-newsroom.ts')
    const site = await openSite({ fill: fillNewsroom })
    assert.doesNotMatch((await site.get('/story/1')).html, /discussion/)
    assert.equal((await site.get('/story/1/discussion')).all('form', withClass('comment-form')).length, 0)
    assert.equal((await site.post('/story/1/discussion', { text: 'x' })).status, 404)
    await site.close()
  })
})
