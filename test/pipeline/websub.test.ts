import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openSubscriber, paperWith, start, toItem } from './open-subscriber.ts'

const second = 1000
const minute = 60 * second
const day = 24 * 60 * minute

describe('subscribing at a hub', () => {
  test('a feed’s hub is asked for the topic of its headers, verifies, and the feed is announced', async (t) => {
    const { hub, subscribe, feedUrl } = await openSubscriber(t)
    const feed = await subscribe()
    const [asked] = hub.requests
    assert.deepEqual([hub.requests.length, asked?.mode, asked?.topic], [1, 'subscribe', feedUrl])
    assert.match(asked?.callback ?? '', /^http:\/\/127\.0\.0\.1:\d+\/websub\/[\w-]{43}$/)
    assert.match(asked?.secret ?? '', /^[\w-]{43}$/)
    assert.equal(asked?.leaseSeconds, '864000')
    assert.deepEqual(hub.answers, [{ status: 200, isEcho: true }])
    assert.equal(feed.announcedUntil, start + 1000 * second)
  })

  test('a feed that is announced is polled every six hours only', async (t) => {
    const { hub, subscribe, read, feedUrl } = await openSubscriber(t)
    hub.behave({ leaseSeconds: 864_000 })
    const { dueAt } = await subscribe()
    assert.ok(dueAt - start < 3 * 60 * minute)
    const { dueAt: next, timing } = await read(feedUrl)
    assert.ok(next - start >= 5 * 60 * minute)
    assert.equal(timing.dueBecause, 'announced')
  })

  const questions = [
    { name: 'another topic', behaviour: { verifies: 'another topic' } },
    { name: 'another mode', behaviour: { verifies: 'another mode' } },
  ] as const
  for (const { name, behaviour } of questions)
    test(`a question about ${name} is answered with 404, and agrees to nothing`, async (t) => {
      const { hub, subscribe } = await openSubscriber(t)
      hub.behave(behaviour)
      const feed = await subscribe()
      assert.deepEqual(hub.answers, [{ status: 404, isEcho: false }])
      assert.equal(feed.announcedUntil, undefined)
    })

  test('a question at an address that nobody was told is answered with 404', async (t) => {
    const { hub, subscribe } = await openSubscriber(t)
    await subscribe()
    const [asked] = hub.requests
    assert.ok(asked)
    const callback = asked.callback.replace(/.{4}$/, 'AAAA')
    await hub.verify({ ...asked, callback })
    assert.deepEqual(hub.answers.at(-1), { status: 404, isEcho: false })
  })

  test('a hub that asks again without a request is told yes, and its lease grows no longer', async (t) => {
    const { hub, subscribe, findFeed, wait } = await openSubscriber(t)
    await subscribe()
    const [asked] = hub.requests
    assert.ok(asked)
    await hub.verify(asked, { leaseSeconds: 1_000_000 })
    assert.deepEqual(hub.answers.at(-1), { status: 200, isEcho: true })
    assert.equal((await findFeed())?.announcedUntil, start + 1000 * second)
    wait(1001 * second)
    await hub.verify(asked, {})
    assert.deepEqual(hub.answers.at(-1), { status: 404, isEcho: false })
  })

  test('it is renewed at 80 % of the lease, at the same address', async (t) => {
    const { hub, subscribe, askDue, wait, findFeed } = await openSubscriber(t)
    await subscribe()
    wait(799 * second)
    await askDue()
    assert.equal(hub.requests.length, 1)
    wait(second)
    await askDue()
    assert.deepEqual(hub.requests[1], hub.requests[0])
    assert.equal((await findFeed())?.announcedUntil, start + 1800 * second)
  })

  test('a hub that never verifies is asked again ever later, and the feed is polled', async (t) => {
    const { hub, subscribe, askDue, wait } = await openSubscriber(t)
    hub.behave({ verifies: 'never' })
    assert.equal((await subscribe()).announcedUntil, undefined)
    for (let minutes = 0; minutes < 24 * 60; minutes += 5) {
      wait(5 * minute)
      await askDue()
    }
    // After 5, 10, 20, 40, … minutes, each counted from the last.
    assert.equal(hub.requests.length, 1 + 8)
  })

  test('a hub that refuses is asked no more for a month, and the feed is polled', async (t) => {
    const { hub, subscribe, askDue, wait } = await openSubscriber(t)
    hub.behave({ verifies: 'denies' })
    assert.equal((await subscribe()).announcedUntil, undefined)
    assert.deepEqual(hub.answers, [{ status: 200, isEcho: false }])
    wait(29 * day)
    await askDue()
    assert.equal(hub.requests.length, 1)
  })

  test('a hub that refuses later ends what it had agreed to, and the feed is polled within an hour', async (t) => {
    const { hub, subscribe, findFeed, store, now } = await openSubscriber(t)
    const { id } = await subscribe()
    await store.write((writer) => writer.changeFeed(id, { dueAt: now() + 6 * 60 * minute }))
    const [asked] = hub.requests
    assert.ok(asked)
    await hub.verify(asked, { verifies: 'denies' })
    const feed = await findFeed()
    assert.deepEqual([feed?.announcedUntil, feed?.dueAt], [undefined, now() + 60 * minute])
  })

  test('a hub that leads to a private address is not followed', async (t) => {
    const { hub, subscribe, store } = await openSubscriber(t)
    hub.behave({ answer: { status: 307, location: 'http://169.254.169.254/hub' } })
    const feed = await subscribe()
    const subscription = await store.read((reader) => reader.findHubSubscriptionOfFeed(feed.id))
    assert.match(subscription?.detail ?? '', /^private address: 169\.254\.169\.254/)
    assert.equal(feed.announcedUntil, undefined)
  })

  for (const what of ['removed', 'paused'] as const)
    test(`a feed that is ${what} is unsubscribed, and its address is gone`, async (t) => {
      const { hub, subscribe, commands, askDue } = await openSubscriber(t)
      const { id } = await subscribe()
      if (what === 'removed') await commands.removeFeed(id, { articles: 'keep' })
      else await commands.changeFeed(id, { state: 'paused' })
      assert.equal(await hub.deliver({ body: paperWith('Storm comes') }), 410)
      await askDue()
      assert.deepEqual([hub.requests.length, hub.requests[1]?.mode], [2, 'unsubscribe'])
      assert.deepEqual(hub.answers.at(-1), { status: 200, isEcho: true })
      await askDue()
      assert.equal(hub.requests.length, 2)
    })
})

describe('what a hub delivers', () => {
  test('is an article at once, without a poll', async (t) => {
    const { hub, subscribe, delivered, listTitles, countPolls, findFeed } = await openSubscriber(t)
    const { timing } = await subscribe()
    const polls = countPolls()
    assert.equal(await hub.deliver({ body: paperWith('Storm comes', 'Ferry sails') }), 202)
    await delivered()
    assert.deepEqual(await listTitles(), ['Ferry sails', 'Storm comes'])
    assert.equal(countPolls(), polls)
    const feed = await findFeed()
    assert.equal(feed?.lastNewAt, start)
    assert.ok((feed.timing.rhythm?.articles ?? 0) > (timing.rhythm?.articles ?? 0))
  })

  for (const algorithm of ['sha1', 'sha384', 'sha512'])
    test(`may be signed with ${algorithm}`, async (t) => {
      const { hub, subscribe, delivered, listTitles } = await openSubscriber(t)
      await subscribe()
      await hub.deliver({ body: paperWith('Storm comes'), algorithm })
      await delivered()
      assert.deepEqual(await listTitles(), ['Ferry sails', 'Storm comes'])
    })

  const forgeries = [
    { name: 'another signature', signature: `sha256=${'0'.repeat(64)}` },
    { name: 'no signature', signature: '' },
    { name: 'an unknown algorithm', signature: 'md5=00' },
  ]
  for (const { name, signature } of forgeries)
    test(`with ${name} is ignored, though the answer does not say so`, async (t) => {
      const { hub, subscribe, delivered, listTitles, findFeed } = await openSubscriber(t)
      const { dueAt } = await subscribe()
      assert.equal(await hub.deliver({ body: paperWith('Storm comes'), signature }), 202)
      await delivered()
      assert.deepEqual(await listTitles(), ['Ferry sails'])
      assert.equal((await findFeed())?.dueAt, dueAt)
    })

  test('changes nothing when it is sent again later', async (t) => {
    const { hub, subscribe, delivered, store, countPolls } = await openSubscriber(t)
    await subscribe()
    const first = paperWith(toItem('Storm comes', 'It is a mile away.'))
    for (const body of [first, paperWith(toItem('Storm is here', 'It is here.')), first]) {
      assert.equal(await hub.deliver({ body }), 202)
      await delivered()
    }
    const storm = await store.read((reader) => reader.findArticleByUrl('https://paper.example/storm'))
    assert.equal(storm?.title, 'Storm is here')
    const revisions = await store.read((reader) => reader.listRevisions(storm.id))
    assert.equal(revisions.length, 2)
    assert.equal(countPolls(), 1)
  })

  test('after the lease has ended is ignored', async (t) => {
    const { hub, subscribe, delivered, listTitles, wait } = await openSubscriber(t)
    await subscribe()
    wait(1000 * second)
    assert.equal(await hub.deliver({ body: paperWith('Storm comes') }), 202)
    await delivered()
    assert.deepEqual(await listTitles(), ['Ferry sails'])
  })

  const doubtful = [
    { name: 'a text that is no feed', body: 'Something is new.' },
    { name: 'nothing', body: '' },
    { name: 'more than is taken', body: Buffer.alloc(5_000_000, 'x') },
  ]
  for (const { name, body } of doubtful)
    test(`that is ${name} only makes the feed due, five minutes after the last reading`, async (t) => {
      const { hub, subscribe, delivered, findFeed, wait } = await openSubscriber(t)
      await subscribe()
      wait(minute)
      assert.equal(await hub.deliver({ body }), 202)
      await delivered()
      assert.equal((await findFeed())?.dueAt, start + 5 * minute)
    })
})
