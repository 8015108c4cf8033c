import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Story } from '../../src/model/story.ts'
import { fillNewsroom, newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'

describe('where a story came from and how it stands', () => {
  let site: OpenSite
  let stories: Story[]
  before(async () => {
    site = await openSite({ fill: (store) => fillNewsroom(store, 'https://pictures.example') })
    stories = await site.store.read((reader) => reader.listStories({ limit: 10, language: 'en' }))
  })
  after(() => site.close())

  it('says in which state a story is, on its card and its page', async () => {
    const [first] = stories.filter(({ articleCount }) => articleCount > 1)
    assert.ok(first)
    await site.store.write((writer) =>
      writer.saveTurn({
        ...{ storyId: first.id, state: 'active', turnsAt: undefined, keys: [], follows: undefined },
      }),
    )
    assert.ok((await site.get(`/story/${first.id}`)).text.includes('Active: three origins or more'))
    assert.ok((await site.get('/')).text.includes('Active: three origins or more'))
  })

  it('leads from a story to the one before it, with the reason', async () => {
    const [first, second] = stories as [Story, Story]
    const why = [{ rule: 'shared terms', detail: 'Ortell, dam', weight: 0.7 }] as const
    await site.store.write((writer) =>
      writer.saveTurn({
        ...{ storyId: first.id, state: 'active', turnsAt: undefined, keys: [] },
        follows: { storyId: second.id, why },
      }),
    )
    const page = await site.get(`/story/${first.id}`)
    assert.match(page.text, /What went before/)
    assert.match(page.text, /goes on where that one ended\. Shared terms: Ortell, dam/)
    assert.equal(page.linkTo(second.title), `/story/${second.id}`)
  })

  it('leads from a story that went into another to that one, and from a part to where it was', async () => {
    const { store } = site
    const [kept, gone] = stories.filter(({ articleCount }) => articleCount > 1) as [Story, Story]
    const ids = await store.read((reader) => reader.listArticleIds({ storyId: gone.id, limit: 10 }))
    const parted = await store.write(async (writer) => {
      await writer.moveArticles({ articleIds: 'all', from: gone.id, to: kept.id, now: newsroomNow })
      const articleIds = ids.slice(0, 1)
      return writer.moveArticles({ articleIds, from: kept.id, to: undefined, now: newsroomNow })
    })
    const moved = await site.fetch(new Request(`http://localhost/story/${gone.id}`))
    assert.deepEqual([moved.status, moved.headers.get('location')], [301, `/story/${kept.id}`])
    const page = await site.get(`/story/${parted}`)
    assert.match(page.text, /was a part of that one, and tells another event/)
    const now = await store.read((reader) => reader.findStory(kept.id))
    assert.equal(page.linkTo(now?.title ?? ''), `/story/${kept.id}`)
  })
})
