import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Story } from '../../src/model/story.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { fillStoryDays } from './fill-story-days.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, withClass } from './read-page.ts'

describe('answers about articles, stories and hashtags', () => {
  let site: OpenSite
  let story: Story
  before(async () => {
    site = await openSite({ fill: (store) => fillNewsroom(store) })
    story = await fillStoryDays(site)
  })
  after(() => site.close())

  /** Opens a tool of a page and asserts that each sentence stands where its link leads. */
  const open = async (path: string, tool: string) => {
    const page = await site.get((await site.get(path)).linkTo(tool))
    assert.match(page.text, /without an AI model/)
    assert.equal(textOf(page.one('a', (link) => link.attribs['aria-current'] === 'page')), tool)
    for (const link of page.all('a', withClass('cite'))) {
      const [to = '', name = ''] = (link.attribs.href ?? '').split('#')
      const source = await site.get(to)
      assert.ok(source.one('span', (span) => span.attribs.id === name))
    }
    return page
  }

  it('lead from an article to its summary, its key points and who it names', async () => {
    const [id] = await site.store.read((reader) => reader.listArticleIds({ storyId: story.id, limit: 9 }))
    const path = `/article/${id}`
    assert.ok((await open(path, 'Summary')).all('a', withClass('cite')).length > 0)
    await site.get(`${path}/answer/points`)
    await site.get(`${path}/answer/explain`)
    await site.get(`${path}/answer/nothing`, 404)
    await site.get(`${path}/answer/toString`, 404)
    await site.get('/article/999/answer/summary', 404)
  })

  it('tell a story point by point, with the outlets side by side and its days', async () => {
    const path = `/story/${story.id}`
    assert.ok((await open(path, 'Key points')).all('a', withClass('cite')).length > 1)
    assert.match((await open(path, 'Explain')).text, /Lindqvist/)
    const compared = await open(path, 'Compare outlets')
    assert.ok(compared.all('section', withClass('account')).length > 1)
    const timeline = await site.get(`${path}/answer/timeline`)
    assert.match(timeline.text, /The dam above Ortell broke in the night/)
    const spoken = timeline.all('span', ({ attribs }) => attribs['data-say'] !== undefined).map(textOf)
    assert.ok(spoken.some((text) => text.startsWith('The dam above Ortell broke in the night')))
    assert.equal(timeline.text.match(/at least two independent reports/g)?.length, 1)
    assert.ok(!timeline.all('h2').some((title) => textOf(title) === 'Timeline'))
    await site.get('/story/999/answer/points', 404)
  })

  it('tell the stories of a hashtag, and say so where there are no days', async () => {
    const page = await open('/tag/skarn-islands', 'Summary')
    assert.match(page.text, /Ferry|ferry/)
    for (const tool of ['Key points', 'Explain', 'Compare outlets'])
      assert.match(
        (await open('/tag/skarn-islands', tool)).text,
        /Of the newest \d+ articles? with this hashtag/,
      )
    assert.match((await site.get('/tag/skarn-islands/answer/timeline')).text, /No day/)
    await site.get('/tag/nobody/answer/summary', 404)
  })
})
