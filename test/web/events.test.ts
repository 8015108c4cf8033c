import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { StoryId } from '../../src/model/ids.ts'
import type { Reason } from '../../src/model/reason.ts'
import type { Store } from '../../src/store/store.ts'
import { fillNewsroom, newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, within } from './read-page.ts'

const why: Reason[] = [{ rule: 'names in both', detail: 'Ortell, Halm' }]
const english = 'Water level at Ortell falls for the first time in nine days'
const german = 'Risse im Staudamm von Ortell: Tausende müssen ihre Häuser verlassen'
const arabic = 'إجلاء آلاف السكان بعد ظهور تشققات في سد أورتل'
const ids = new Map<string, StoryId>()

/** The newsroom, whose dam is told in three languages. */
async function fill(store: Store): Promise<void> {
  await fillNewsroom(store)
  await store.write(async (writer) => {
    for (const story of await writer.listStories({ limit: 50 })) ids.set(story.title, story.id)
    const [one, other, third] = [english, german, arabic].map((title) => ids.get(title)) as [
      StoryId,
      StoryId,
      StoryId,
    ]
    const place = (storyId: StoryId, likeId: StoryId) => ({ storyId, likeId, score: 2, why })
    const found = { leaving: [], places: [place(one, other)], eventId: undefined }
    await writer.saveEvent(other, { ...found, place: place(other, one), storyIds: [one] }, newsroomNow)
    const [near] = [...(await writer.listEvents([one])).values()]
    assert.equal(near?.stories.length, 2)
    const next = { ...found, places: [], place: place(third, other), storyIds: [one, other] }
    await writer.saveEvent(third, next, newsroomNow)
  })
}

describe('an event in three languages', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill })
  })
  after(() => site.close())

  test('stands on the front page once, with its other languages and the outlets of all', async () => {
    const page = await site.get('/')
    const links = page.all('a').filter(({ attribs }) => attribs.href?.startsWith('/story/'))
    assert.equal(links.filter((link) => textOf(link) === german).length, 1)
    const headlines = page.all('h2').map(textOf)
    assert.ok(!headlines.includes(german) && !headlines.includes(arabic))
    assert.match(page.text, /And 2 more outlets in 2 other languages/)
    assert.deepEqual(
      links.filter((link) => textOf(link) === arabic).map(({ attribs }) => attribs.lang),
      ['ar'],
    )
  })

  test('is told by its story of a language where one is asked for', async () => {
    const page = await site.get('/?language=de')
    assert.ok(page.all('h2').map(textOf).includes(german))
    assert.match(page.text, /And 5 more outlets in 2 other languages/)
  })

  test('is told on the page of each story, with the title in its language and why', async () => {
    const page = await site.get(`/story/${ids.get(english)}`)
    const section = page.one('section', ({ attribs }) => attribs['aria-labelledby'] === 'elsewhere')
    assert.match(textOf(section), /Also told in.*And 2 more outlets in 2 other languages/s)
    const titles = within(section, 'h3')
    assert.deepEqual(titles.map(textOf), [german, arabic])
    assert.deepEqual(
      titles.map(({ attribs }) => attribs.lang),
      ['de', 'ar'],
    )
    assert.match(textOf(section), /Deutsch \(1 outlet\)/)
    assert.match(textOf(section), /Names in both: Ortell, Halm/)
    assert.match(textOf(section), /Compared with what is told in Deutsch/)
  })

  test('is parted by a person, story by story', async () => {
    const address = `/story/${ids.get(english)}`
    const page = await site.get(address)
    const forms = page.all('form').filter(({ attribs }) => attribs.action === `${address}/other-event`)
    const labels = forms.flatMap((form) => within(form, 'button')).map(({ attribs }) => attribs['aria-label'])
    assert.deepEqual(
      labels,
      [german, arabic].map((title) => `Not the same event: ${title}`),
    )
  })
})
