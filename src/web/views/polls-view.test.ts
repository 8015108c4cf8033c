import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Poll, pollItems } from '../../model/poll.ts'
import { presentPolls } from '../present/present-polls.ts'
import { en } from '../translations/en.ts'
import type { Frame } from './frame.ts'
import { pollsView } from './polls-view.ts'

const frame = { words: en, base: '' } as unknown as Frame

async function show(poll: Partial<Poll>): Promise<string> {
  const results = [{ answer: 'Berg', percent: 52 }]
  const told = { results, missing: [], sentences: [], ...poll } as Poll
  return String(
    await pollsView(presentPolls([{ poll: told, href: '#s1', place: undefined }], frame), 'en', frame),
  )
}

test('what the lines across bars mean is said where there are any', async () => {
  assert.match(await show({ n: 800 }), /Each line across a bar/)
  assert.doesNotMatch(await show({}), /Each line across a bar/)
})

test('what is not stated is told, and folded up where it is much', async () => {
  const few = await show({ missing: ['n', 'mode'] })
  assert.match(few, /Not stated: how many were asked, how they were asked\./)
  assert.doesNotMatch(few, /<details/)
  const many = await show({ missing: pollItems })
  assert.match(
    many,
    /<details class="hint"><summary>Not stated: 9 facts about the poll<\/summary><p>Not stated: who asked,/,
  )
})
