import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { planSearches } from './plan-searches.ts'
import { readQuestion } from './read-question.ts'

describe('the searches for a question', () => {
  const rarity = new Map([
    ['ferry', 1],
    ['captain', 2],
    ['gannet', 3],
  ])
  const plan = (text: string) =>
    planSearches(readQuestion(text, ['en']), ({ word }) => rarity.get(word) ?? 0).map((words) =>
      words.map(({ word }) => word).join(' '),
    )

  it('ask for all words, then for all but the commonest, for pairs, and for the rarest alone', () => {
    assert.deepEqual(plan('Who is the captain of the ferry Gannet?'), [
      'gannet captain ferry',
      'gannet captain',
      'gannet ferry',
      'captain ferry',
      'gannet',
      'captain',
    ])
  })

  it('are one for one word, and none for none', () => {
    assert.deepEqual(plan('ferry'), ['ferry'])
    assert.deepEqual(plan('What is it?'), [])
  })
})
