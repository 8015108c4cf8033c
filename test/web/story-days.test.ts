import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { toMargin } from '../../src/lib/poll-margin.ts'
import type { Story } from '../../src/model/story.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { fillStoryDays } from './fill-story-days.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf } from './read-page.ts'

describe('days, figures and polls of a story', () => {
  let site: OpenSite
  let story: Story
  before(async () => {
    site = await openSite({ fill: (store) => fillNewsroom(store) })
    story = await fillStoryDays(site)
  })
  after(() => site.close())

  it('tells what happened when, with the sentence and its place, what is still to come apart', async () => {
    const { text } = await site.get(`/story/${story.id}`)
    const [past = '', ahead = ''] = text.slice(text.indexOf('Timeline')).split('Announced')
    assert.match(past, /The dam above Ortell broke in the night.*3 independent reports/s)
    assert.match(past, /The council was to vote/)
    assert.match(ahead, /A court hears the case/)
  })

  it('says whether outlets agree on a figure, and who says what', async () => {
    const { text } = await site.get(`/story/${story.id}`)
    assert.match(text, /Dead\s+from 12 to 15/)
    assert.match(text, /Damage\s+2 outlets say €2,000,000/)
    assert.match(text, /at least 15/)
  })

  it('shows a poll with what its number allows and what is not stated, on the story and the article', async () => {
    const [reported] = await site.store.read((reader) => reader.listPollsBy('Ortell Polls', 1))
    const own = await site.get(`/article/${reported?.articleId}`)
    assert.equal(own.linkTo('Sentence 1'), '#s1')
    for (const path of [`/story/${story.id}`, `/article/${reported?.articleId}`]) {
      const { text } = await site.get(path)
      assert.match(text, /Ortell Polls for Harbour Post/)
      assert.match(text, /600 likely voters, by telephone/)
      assert.ok(text.includes(`±${toMargin(600).toFixed(0)} by chance alone`), path)
      assert.match(text, /smaller than so many answers allow/)
      assert.match(text, /Among: women\s*Berg 52 %/)
      assert.match(text, /Not stated: the question, how answers were weighted\./)
    }
  })

  it('says what changed since the house’s earlier poll, and leads to all its polls, drawn', async () => {
    const page = await site.get(`/story/${story.id}`)
    assert.match(page.text, /Berg: \+8 points since \d+ \w+ \d+, a clear change\./)
    assert.match(page.text, /Dahl: −0\.5 points since \d+ \w+ \d+, no more than chance allows\./)
    assert.ok(page.html.includes('/polls/Ortell%20Polls'))
    const series = await site.get('/polls/Ortell%20Polls')
    assert.equal(series.html.match(/class="figure-told series"/g)?.length, 2)
    assert.equal(series.all('circle').length, 4, 'what is told again is no new point')
    assert.match(series.text, /1,200 likely voters/)
    await site.get('/polls/Nobody', 404)
    const houses = await site.get('/polls')
    assert.match(houses.text, /Ortell Polls 3 reports/)
    assert.equal(houses.linkTo('Ortell Polls'), '/polls/Ortell%20Polls')
  })

  it('has none of these blocks where there is nothing to tell', async () => {
    const stories = await site.store.read((reader) => reader.listStories({ limit: 10, language: 'en' }))
    const other = stories.find(({ id }) => id !== story.id)
    const titles = (await site.get(`/story/${other?.id}`)).all('h2').map(textOf)
    for (const title of ['Timeline', 'Figures by outlet', 'The poll'])
      assert.ok(!titles.includes(title), title)
  })
})
