import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../test/tell-story.ts'
import { chooseStoryTitle, explainStoryTitle } from './choose-story-title.ts'

const cases: readonly { name: string; titles: readonly string[]; current?: string; expected: string }[] = [
  {
    name: 'the headline whose words most outlets use',
    titles: [
      'Dam breaks above Ortell, 40 missing',
      'Ortell dam breaks in the night',
      'Night of fear in the valley',
    ],
    expected: 'Ortell dam breaks in the night',
  },
  {
    name: 'none that wants to be clicked, though it has all the words',
    titles: [
      'Here’s why the Ortell dam breaks open',
      'Ortell dam breaks open',
      'Ortell dam breaks: you won’t believe it',
    ],
    expected: 'Ortell dam breaks open',
  },
  {
    name: 'a statement before a question and a cry',
    titles: [
      'Did the Ortell dam break at night?',
      'Ortell dam breaks at night!',
      'Ortell dam breaks at night',
    ],
    expected: 'Ortell dam breaks at night',
  },
  {
    name: 'a headline that quotes somebody who speaks of himself, where it is not the outlet that does',
    titles: [
      '‘We will rebuild the dam,’ says mayor of Ortell',
      'We will rebuild the dam, says mayor of Ortell',
    ],
    expected: '‘We will rebuild the dam,’ says mayor of Ortell',
  },
  {
    name: 'the name that it has, where another is hardly better',
    titles: ['Ortell dam breaks at night', 'Dam at Ortell breaks at night'],
    current: 'Dam at Ortell breaks at night',
    expected: 'Dam at Ortell breaks at night',
  },
]
for (const { name, titles, current = 'Something else', expected } of cases)
  test(`a story is called by ${name}`, () => {
    const told = titles.map((title, at) => tell({ title, outlet: at + 1 }).article)
    assert.equal(chooseStoryTitle(told, current, 'en'), expected)
  })

test('an opinion names no story', () => {
  const opinion = tell({ title: 'Ortell dam breaks', outlet: 1, kind: 'opinion' }).article
  assert.equal(chooseStoryTitle([opinion], 'As before', 'en'), 'As before')
})

test('why a story is called so: the outlets that share its words, and what others lack', () => {
  const titles = ['Ortell dam breaks', 'Did the Ortell dam break?', 'Valley in fear after dam breaks']
  const told = titles.map((title, at) => tell({ title, outlet: at + 1 }).article)
  const [chosen = '', question, other] = titles
  assert.deepEqual(explainStoryTitle(told, chosen, 'en').slice(0, 1), [{ rule: 'in headlines', detail: '2' }])
  const passedOver = explainStoryTitle(told, chosen, 'en').slice(1)
  assert.deepEqual(
    new Map(passedOver.map(({ rule, detail }) => [detail, rule])),
    new Map([
      [other, 'less central'],
      [question, 'reads as a question'],
    ]),
  )
  assert.deepEqual(explainStoryTitle(told, 'Called so by nobody', 'en'), [])
})
