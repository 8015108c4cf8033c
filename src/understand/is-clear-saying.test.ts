import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Span } from '../model/ids.ts'
import type { QuoteKind } from '../model/quote.ts'
import { isClearSaying } from './is-clear-saying.ts'

/** A text whose speaker stands in braces, verb in brackets and what is said between bars. */
function isClear(marked: string, kind: QuoteKind = 'indirect'): boolean {
  let text = ''
  const starts: number[] = []
  for (const sign of marked) {
    if (/[{}[\]|]/.test(sign)) starts.push(text.length)
    else text += sign
  }
  const signs = marked.replace(/[^{}[\]|]/g, '')
  const spanOf = (open: string): Span => {
    const at = signs.indexOf(open)
    return { start: starts[at] as number, end: starts[at + 1] as number }
  }
  return isClearSaying(text, { cue: spanOf('['), source: [spanOf('{')], content: [spanOf('|')], kind })
}

describe('isClearSaying', () => {
  it('gives nobody what follows a clause about somebody else', () => {
    const rest = '[has praised], and of the league: |“It has a reason to live.”|'
    for (const who of ['whom {Anna Berg}', '{whom Berg}']) {
      assert.equal(isClear(`Holt spoke of Lindqvist, ${who} ${rest}`, 'direct'), false)
      assert.equal(isClear(`Lindqvist, ${who} [called] |“the worst of neighbours”|, smiled.`, 'direct'), true)
    }
  })

  it('does not go on past the clause that a sentence begins with', () => {
    const rest = '[claimed] |that “hundreds” had crossed, callers lined up to tell the same|.'
    assert.equal(isClear(`When {Anna Berg} ${rest}`, 'mixed'), false)
    assert.equal(isClear(`{Anna Berg} ${rest}`, 'mixed'), true)
    assert.equal(isClear('When {Anna Berg} [claimed] |that hundreds had crossed|, callers agreed.'), true)
    assert.equal(isClear('As {Anna Berg} [noted], |all of it, then as now, was known|.'), true)
  })

  it('takes no thing that somebody speaks of for what is said', () => {
    assert.equal(isClear('It is |one of the few things| {Anna Berg} [mentioned] on Monday.'), false)
    assert.equal(isClear('|Rates will rise again,| {Anna Berg} [said].'), true)
    assert.equal(isClear('{Anna Berg} [also described] |her bridge in great detail|.'), false)
    assert.equal(isClear('{Anna Berg} [described] |the bridge as a danger|.'), true)
    assert.equal(isClear('{Anna Berg} [mentioned] |that the bridge is old|.'), true)
  })

  it('takes no request for a question', () => {
    assert.equal(isClear('{Anna Berg} [asked] |Holt to serve as the head of the board|.'), false)
    assert.equal(isClear('{Anna Berg} [asked] Holt |to serve as the head of the board|.'), false)
    assert.equal(isClear('{Anna Berg} [asked] |whether the bridge was to open|.'), true)
  })
})
