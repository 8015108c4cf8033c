import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStoryAddress } from './read-story-address.ts'

const cases = [
  { name: 'a number is a story', given: ' 12 ', expected: { storyId: 12 } },
  { name: 'the path of a story', given: '/story/12', expected: { storyId: 12 } },
  {
    name: 'its page as a browser shows it',
    given: 'http://127.0.0.1:80/story/12?after=1#x',
    expected: { storyId: 12 },
  },
  { name: 'a page below it', given: '/story/12/correct', expected: { storyId: 12 } },
  {
    name: 'an article stands for its story',
    given: 'http://localhost/article/7/explain',
    expected: { articleId: 7 },
  },
  { name: 'nothing is nothing', given: '', expected: undefined },
  { name: 'zero is nothing', given: '0', expected: undefined },
  { name: 'a number too long is nothing', given: '9'.repeat(40), expected: undefined },
  { name: 'another page is nothing', given: '/outlet/12', expected: undefined },
  { name: 'words are nothing', given: 'the one about the dam', expected: undefined },
  { name: 'no address is nothing', given: 'http://[', expected: undefined },
]

for (const { name, given, expected } of cases)
  test(name, () => assert.deepEqual(readStoryAddress(given), expected))
