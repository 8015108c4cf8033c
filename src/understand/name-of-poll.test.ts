import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameOfPoll } from './name-of-poll.ts'

const houses = [
  ['The latest NBC News/WSJ poll was taken in May.', 'NBC News/Wall Street Journal'],
  ['A Wall Street Journal/NBC poll was taken in June.', 'NBC News/Wall Street Journal'],
  ['An ABC News/Post poll was taken in May.', 'ABC News/Washington Post'],
  ['A Washington Post-ABC News poll was taken in June.', 'ABC News/Washington Post'],
  ['A CBS/Times survey was taken in May.', 'CBS News/New York Times'],
  ['An Ortell Journal-Constitution poll was taken in May.', 'Ortell Journal-Constitution'],
  ['A National Journal poll was taken in May.', 'National Journal'],
  ['The Harbour Post’s poll was taken in May.', 'Harbour Post'],
  ['A Harbour News/Post poll was taken in May.', 'Harbour News/Post'],
] as const
for (const [sentence, expected] of houses)
  test(`a house is one however its outlets are called: ${sentence}`, () =>
    assert.equal(nameOfPoll(sentence)?.partners, expected))
