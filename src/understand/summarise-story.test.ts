import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tell } from '../../test/tell-story.ts'
import type { ToldArticle } from '../model/tended-story.ts'
import { summariseStory } from './summarise-story.ts'

const first = tell({
  title: 'Dam breaks above Ortell',
  outlet: 1,
  text: 'The dam above Ortell broke in the night and flooded the lower town. He said that nobody had been warned before it happened. Sign up for our letter.',
})
const second = tell({
  title: 'Flood in Ortell',
  outlet: 2,
  text: 'Forty people are missing after the dam above Ortell broke, the fire service said on Monday. It was the worst flood in the town for a hundred years, they say.',
})
const third = tell({
  title: 'What the mayor says',
  outlet: 3,
  text: 'Is anybody to blame for the flood in the lower town of Ortell today? Mayor Anna Berg called for an inquiry into the inspections of the dam above Ortell.',
})

const summarise = (
  articles: readonly ToldArticle[],
  folded: readonly number[] = [],
  title = first.article.title,
) => summariseStory(articles, { title, language: 'en', folded: new Set(folded) })

describe('a story in short', () => {
  const summary = summarise([first, second, third])

  test('is sentences of the texts, word for word, each of another outlet', () => {
    assert.equal(summary.length, 3)
    assert.equal(new Set(summary.map(({ outletId }) => outletId)).size, 3)
    for (const { articleId, start, end, number, text } of summary) {
      const told = [first, second, third].find(({ article }) => article.id === articleId)
      assert.equal(told?.revision.text.slice(start, end), text)
      assert.equal(told?.understanding.sentences[number - 1]?.start, start)
    }
  })

  test('has no question and none that leans on the sentence before', () => {
    assert.ok(summary.every(({ text }) => !/^(?:He|It|Is) /.test(text)))
  })

  test('leaves out who carries the text of another, and is none where one outlet is left', () => {
    const two = summarise([first, second, third], [3])
    assert.deepEqual(two.map(({ outletId }) => outletId as number).sort(), [1, 2])
    assert.deepEqual(summarise([first, second], [2]), [])
  })

  test('has no opinion in it, and nothing of a text that changed since it was understood', () => {
    const view = { ...second, understanding: { ...second.understanding, kind: 'opinion' as const } }
    assert.deepEqual(summarise([first, view]), [])
    const changed = { ...second, revision: { ...second.revision, id: 99 as never } }
    assert.deepEqual(summarise([first, changed]), [])
  })

  test('begins below its own headline, then goes on in the order of publication', () => {
    const title = second.article.title
    const lead = summarise([first, second, third], [], title)[0]
    assert.equal(lead?.articleId, second.article.id)
  })

  test('is about what its title is about, where another affair is told too', () => {
    const [dam, shops] = ['The dam above Ortell broke', 'All shops of Karvel open late']
    const told = ['in the night', 'after days of storm'].map((tail, at) =>
      tell({ title: 'One', outlet: at + 1, text: `${dam} ${tail}. ${shops} ${tail}.` }),
    )
    for (const title of [dam, shops]) assert.ok(summarise(told, [], title)[0]?.text.startsWith(title), title)
  })
})
