import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { newsroomNow } from './fill-newsroom.ts'
import { type OpenForum, openForum } from './open-forum.ts'
import { textOf, withClass } from './read-page.ts'

const forum = '/story/1/discussion'
const minute = 60_000
const hour = 60 * minute

describe('moderation', () => {
  let open: OpenForum
  before(async () => {
    open = await openForum({ hasVotes: true })
  })
  after(() => open.site.close())

  const pathOf = (at: string) => at.split('?')[0] ?? ''

  it('holds what speaks against itself, with the reasons, and shows it to its author alone', async () => {
    const link = await open.say('anna', forum, 'Look at https://a.example/now')
    assert.match(link, /commentHeld/)
    assert.match((await open.see('anna', forum)).text, /which wait for a moderator.*a\.example\/now/)
    for (const who of ['ben', undefined] as const) {
      assert.doesNotMatch((await open.see(who, forum)).text, /a\.example/)
      await open.see(who, pathOf(link), 404)
    }
    assert.match(await open.say('ben', forum, 'I am a program', { website: 'x' }), /commentHeld/)
    assert.match(await open.say('ben', forum, 'I am another', { signed: '' }), /commentHeld/)
    const { value: signed = '' } = (await open.see('ben', forum)).one(
      'input',
      ({ attribs }) => attribs.name === 'signed',
    ).attribs
    assert.match(await open.send('ben', forum, { text: 'I am fast', signed, website: '' }), /commentHeld/)
    const queue = await open.see('mira', '/moderation')
    assert.match(queue.text, /4 comments to look at/)
    assert.match(
      queue.text,
      /a\.example\/now.*Held: links.*a program.*no person sees.*another.*without our form/,
    )
    assert.match(queue.text, /fast Held: sent within three seconds/)
    await open.see('anna', '/moderation', 403)
    const [count] = queue.all('p', withClass('hint')).map(textOf)
    assert.equal(count, '4 comments to look at')
  })

  it('shows what waits by itself to its author and to moderators, marked as such', async () => {
    for (const who of ['anna', 'mira'] as const)
      assert.match(
        (await open.see(who, '/comment/1')).text,
        /a\.example\/now A moderator looks at this first/,
        who,
      )
    const first = await open.say('mira', forum, 'Where do the buses stand?')
    const answer = pathOf(await open.say('ben', `${pathOf(first)}/reply`, 'Here: https://b.example'))
    for (const who of ['ben', 'mira'] as const)
      assert.match((await open.see(who, answer)).text, /b\.example A moderator looks at this first/, who)
    assert.match((await open.see('ben', pathOf(first))).text, /which wait for a moderator.*b\.example/)
    for (const who of ['anna', undefined] as const) await open.see(who, answer, 404)
    await open.send('ben', `${answer}/withdraw`, {})
    await open.send('mira', `${pathOf(first)}/withdraw`, {})
  })

  it('shows what a moderator lets through, and removes the rest with a reason that all see', async () => {
    assert.match(await open.send('mira', '/comment/1/moderate', { kind: 'keep' }), /moderated/)
    assert.match((await open.see(undefined, forum)).text, /a\.example\/now/)
    assert.equal(await open.send('mira', '/comment/2/moderate', { kind: 'remove' }), '422')
    const removed = { kind: 'remove', reason: 'An advertisement' }
    assert.match(await open.send('mira', '/comment/2/moderate', removed), /moderated/)
    const page = await open.see(undefined, forum)
    assert.match(page.text, /Removed by a moderator: An advertisement/)
    assert.doesNotMatch(page.text, /I am a program/)
    assert.equal(await open.send('ben', '/comment/2/moderate', { kind: 'keep' }), '403')
    const log = await open.see('mira', '/moderation/log')
    assert.match(log.text, /mira removed a comment of ben, .*An advertisement/)
    assert.match(await open.send('mira', '/moderation/2/undo', {}), /moderationUndone/)
    assert.match(await open.send('mira', '/moderation/2/undo', {}), /moderationStands/)
    assert.match((await open.see('mira', '/moderation')).text, /I am a program/)
  })

  it('decides only about what was looked at: of other words, or after another decided, it is asked again', async () => {
    const link = await open.say('ben', forum, 'A harmless word, www.halm.example')
    const decide = `${pathOf(link)}/moderate`
    const look = async () =>
      (await open.see('mira', decide)).one('input', ({ attribs }) => attribs.name === 'version').attribs
        .value ?? ''
    const version = await look()
    assert.match(await open.say('ben', `${pathOf(link)}/edit`, 'An insult, www.halm.example'), /commentHeld/)
    assert.equal(await open.send('mira', decide, { kind: 'keep', version }), '422')
    assert.doesNotMatch((await open.see(undefined, forum)).text, /An insult/)
    const later = await look()
    const removed = { kind: 'remove', reason: 'An insult', version: later }
    assert.match(await open.send('mira', decide, removed), /moderated/)
    assert.equal(await open.send('mira', decide, { kind: 'keep', version: later }), '422')
    assert.doesNotMatch((await open.see(undefined, forum)).text, /An insult, www/)
  })

  it('hears of what readers report, once each, and not of their own', async () => {
    const report = { reason: 'insult', note: 'It names me' }
    assert.match(await open.send('ben', '/comment/1/report', report), /commentReported/)
    assert.match(await open.send('ben', '/comment/1/report', report), /commentReported/)
    assert.equal(await open.send('anna', '/comment/1/report', report), '404')
    assert.equal(await open.send('ben', '/comment/1/report', { reason: 'x' }), '404')
    assert.equal(await open.send(undefined, '/comment/1/report', report), '403')
    const queue = (await open.see('mira', '/moderation')).text
    assert.equal(queue.split('Reported: It insults or threatens somebody – “It names me”').length, 2)
    await open.send('mira', '/comment/1/moderate', { kind: 'keep' })
    assert.doesNotMatch((await open.see('mira', '/moderation')).text, /It names me/)
  })

  it('counts votes, one a reader and none of its author, where the site has them', async () => {
    for (const given of ['yes', 'yes']) await open.send('ben', '/comment/1/vote', { given })
    await open.send('mira', '/comment/1/vote', { given: 'yes' })
    assert.equal(await open.send('anna', '/comment/1/vote', { given: 'yes' }), '404')
    assert.match((await open.see(undefined, forum)).text, /Useful · 2/)
    await open.send('ben', '/comment/1/vote', { given: 'no' })
    assert.match((await open.see(undefined, forum)).text, /Useful · 1/)
  })

  it('takes the same words once, and holds them from others', async () => {
    open.pass(10 * minute)
    const said = await open.say('anna', forum, 'The same old dam.')
    const again = await open.say('anna', forum, 'The SAME old  dam!')
    assert.equal(pathOf(again), pathOf(said))
    assert.match(await open.say('ben', forum, 'the same old dam'), /commentHeld/)
  })

  it('lets nobody flood it', async () => {
    open.pass(10 * minute)
    const page = await open.see('ben', forum)
    const { value: signed = '' } = page.one('input', ({ attribs }) => attribs.name === 'signed').attribs
    open.pass(5000)
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        open.send('ben', forum, { text: `Flood ${index}`, signed, website: '' }),
      ),
    )
    assert.equal(outcomes.filter((outcome) => outcome.startsWith('/comment')).length, 5)
    assert.equal(outcomes.filter((outcome) => outcome === '422').length, 35)
  })

  it('takes so many reports and changes of one reader', async () => {
    open.pass(hour)
    const mine = pathOf(await open.say('mira', forum, 'Version 0'))
    const report = { reason: 'spam', note: '' }
    const reports = []
    for (let count = 0; count < 25; count++) reports.push(await open.send('ben', `${mine}/report`, report))
    assert.equal(reports.filter((outcome) => outcome === '429').length, 5)
    const changes = []
    for (let count = 1; count < 25; count++)
      changes.push(
        await open.send('mira', `${mine}/edit`, { text: `Version ${count}`, signed: '', website: '' }),
      )
    assert.equal(changes.filter((outcome) => outcome === '422').length, 4)
  })

  it('makes a discussion slow, keeps somebody from writing, and takes both back', async () => {
    open.pass(hour)
    const slow = { kind: 'slow', reason: 'Heated', span: 'day' }
    assert.match(await open.send('mira', '/comment/1/moderate', slow), /moderated/)
    assert.match((await open.see('anna', forum)).text, /made this discussion slow/)
    assert.match(await open.say('anna', forum, 'One thing'), /commentPosted/)
    assert.equal(await open.say('anna', forum, 'Another thing'), '422')
    open.pass(10 * minute)
    assert.match(await open.say('anna', forum, 'Another thing'), /commentPosted/)

    const block = { kind: 'block', reason: 'Insults', span: 'week' }
    assert.match(await open.send('mira', '/comment/1/moderate', block), /moderated/)
    open.pass(2 * 24 * hour)
    assert.equal(await open.say('anna', forum, 'A third thing'), '422')
    const log = await open.see('mira', '/moderation/log')
    const [undo] = log.all('form', withClass('said')).map(({ attribs }) => attribs.action ?? '')
    assert.match(await open.send('mira', undo ?? '', {}), /moderationUndone/)
    assert.match(await open.say('anna', forum, 'A third thing'), /commentPosted/)
    await open.say('mira', forum, 'Keep to the dam.')
    const own = (await open.see('mira', forum)).one('article', withClass('comment')).attribs.id?.slice(1)
    assert.match(
      await open.send('mira', `/comment/${own}/moderate`, block),
      /notModerated/,
      'of the same role',
    )
    const mira = open.readerIds.get('mira')
    assert.ok(mira !== undefined)
    const byOperator = await open.site.store.write((writer) =>
      writer.saveModeration({
        ...{
          moderatorId: undefined,
          kind: 'block',
          commentId: undefined,
          storyId: undefined,
          reason: 'Shouts',
        },
        ...{ readerId: mira, doneAt: newsroomNow, until: newsroomNow + 60 * 24 * hour },
      }),
    )
    assert.match(await open.send('mira', `/moderation/${byOperator}/undo`, {}), /moderationStands/)
    assert.equal(await open.say('mira', forum, 'But I am a moderator.'), '422')
    assert.deepEqual(open.site.errors, [])
  })
})
