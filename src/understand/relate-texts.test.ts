import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ArticleId, OutletId } from '../model/ids.ts'
import type { ComparedText } from '../model/reprint.ts'
import { prepareText } from './prepare-text.ts'
import { relateTexts } from './relate-texts.ts'

const minute = 60_000
const shared =
  'The dam above the town broke shortly after midnight and the water reached the lower streets within an hour, the fire service said on Tuesday.'
const text = (id: number, said: Partial<ComparedText> = {}) =>
  prepareText({
    articleId: id as ArticleId,
    outletId: id as OutletId,
    domain: `paper${id}.example`,
    publishedAt: id * minute,
    firstSeenAt: id * minute,
    revision: 1,
    credits: [],
    text: shared,
    ...said,
  })
const none: ReadonlySet<number> = new Set()

describe('relateTexts', () => {
  it('tells a pair one way, whichever of the two was read last', () => {
    const long = text(1, { text: `A first line that only one has.\n${shared}`, revision: 3 })
    const short = text(2)
    const [read] = relateTexts(short, none, [long])
    const [revised] = relateTexts(long, none, [short])
    assert.deepEqual(revised, read)
    assert.deepEqual([read?.laterId, read?.earlierId, read?.laterRevision], [2, 1, 1])
    assert.equal(read?.earlierRevision, 3)
    assert.deepEqual(
      read?.passages.map(({ earlier }) => long.passages.text.slice(earlier.start, earlier.end)),
      read?.passages.map(({ later }) => shared.slice(later.start, later.end)),
    )
  })

  it('takes the one that was received first for the first, where the clocks do not tell', () => {
    for (const [own, other] of [
      [text(1), text(2)],
      [text(2), text(1)],
    ] as const) {
      const [reprint] = relateTexts(own, none, [other])
      assert.deepEqual([reprint?.clock, reprint?.firstId], ['order', 1])
    }
  })

  it('knows an agency by its site, and an article not by itself', () => {
    const wire = text(2, { domain: 'apnews.com', publishedAt: 90 * minute })
    const paper = text(1, { credits: [{ agency: 'AP', form: 'dateline' }] })
    const [reprint, more] = relateTexts(paper, none, [wire, paper])
    assert.equal(more, undefined)
    assert.deepEqual([reprint?.firstId, reprint?.clock, reprint?.agency], [2, 'credit', 'AP'])
  })
})
