import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findListener } from './find-listener.ts'

/** Whom a text with one cue tells something to; what is told begins at the bar, if it is behind. */
function listen(marked: string, verb: string): string | undefined {
  const content = marked.indexOf('|')
  const text = marked.replace('|', '')
  const at = text.indexOf(verb)
  const start = content < 0 ? 0 : content
  return findListener(text, {
    cue: { start: at, end: at + verb.length },
    content: [{ start, end: start + 1 }],
    source: [],
    kind: 'indirect',
  })
}

describe('findListener', () => {
  for (const [text, verb, expected] of [
    ['Berg told reporters |that it was shut.', 'told', 'reporters'],
    ['Berg also told the Corvane Paper on Monday |that it was shut.', 'also told', 'the Corvane Paper'],
    ['“It is shut,” Berg told CNN’s “Newsroom.”', 'told', 'CNN'],
    ['“It is shut,” Berg told a crowd in Ortell.', 'told', 'a crowd'],
    ['“It is shut,” Berg told the Corvane Network. Prepare for it.', 'told', 'the Corvane Network'],
    ['Berg told The Corvane Weekly hours |after it was shut.', 'told', 'The Corvane Weekly'],
    ['“It is shut,” Berg said in an interview with Radio Corvane on Monday.', 'said', 'Radio Corvane'],
    ['Berg told him |that it was shut.', 'told', undefined],
    ['Berg told a story |about the bridge.', 'told', undefined],
    ['Berg said |that it was shut.', 'said', undefined],
    ['Berg told', 'told', undefined],
  ] as const)
    it(`reads “${text}”`, () => assert.equal(listen(text, verb), expected))
})
