import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ArticleId, OutletId } from '../model/ids.ts'
import type { Credit, Reprint, ReprintKind } from '../model/reprint.ts'
import { createReprintFinder, type ReadArticle } from './find-reprint.ts'
import { readPassages } from './read-passages.ts'
import { reprintSettings } from './reprint-settings.ts'

const report = [
  'The town council of Eastbrook voted on Monday night to build a second bridge over the river.',
  'Nine members were for it and four against, after a debate that went on for almost five hours.',
  'The bridge is to carry a tram line, two lanes for bicycles and a path for people on foot.',
  'Shopkeepers on the northern bank had asked for years that the ferry be replaced by something faster.',
  'Work will begin in the spring, as soon as the ice has gone and the fish have spawned.',
  'An engineer of the building office said that the piers would stand on rock, not on sand.',
].join('\n')
const other = [
  'Snow closed three mountain passes on Sunday, and lorries waited in long rows at the customs house.',
  'Ploughs from the valley needed the whole night to reach the first of the villages above the lake.',
  'Schools stayed shut, the baker delivered bread by sledge, and the doctor came on skis.',
  'Meteorologists expect that a warm wind will bring the thaw before the end of the week.',
  'Avalanche dogs were flown in from the south, where it has hardly snowed at all this winter.',
].join('\n')
const lines = report.split('\n')

interface Extra {
  readonly outlet?: number
  readonly at?: number
  readonly seenAt?: number
  readonly credits?: readonly Credit[]
  readonly agency?: string
}

function read(id: number, text: string, extra: Extra = {}): ReadArticle {
  return {
    articleId: id as ArticleId,
    outletId: (extra.outlet ?? id) as OutletId,
    publishedAt: extra.at ?? 0,
    firstSeenAt: extra.seenAt,
    credits: extra.credits ?? [],
    agency: extra.agency,
    passages: readPassages(text, reprintSettings),
  }
}

function relate(
  laterText: string,
  earlierText: string,
  later: Extra = {},
  earlier: Extra = {},
): Reprint | undefined {
  return createReprintFinder(read(2, laterText, later), new Set())(read(1, earlierText, earlier))
}

const said =
  '“We have waited for this bridge for forty years and we shall not wait for another forty,” the mayor said.'

describe('createReprintFinder', () => {
  const cases: readonly { name: string; later: string; earlier: string; kind: ReprintKind | undefined }[] = [
    { name: 'a copy', later: report, earlier: report, kind: 'same text' },
    {
      name: 'a copy with other spaces, quotation marks and lines of the page',
      later: `${said}\n${report.replaceAll('\n', '  ')}\nShare this article`,
      earlier: `${said.replace('“', '"').replace('”', '"')}\n${report}\nUpdated 12:03`,
      kind: 'same text',
    },
    {
      name: 'a copy of one long quotation',
      later: `“${lines.join(' ')}”`,
      earlier: `"${lines.join(' ')}"`,
      kind: 'same text',
    },
    { name: 'the first half', later: lines.slice(0, 3).join('\n'), earlier: report, kind: 'excerpt' },
    {
      name: 'a fuller text than the one before',
      later: report,
      earlier: lines.slice(0, 3).join('\n'),
      kind: 'excerpt',
    },
    {
      name: 'half of the sentences among others',
      later: [...lines.slice(0, 4), ...other.split('\n').slice(0, 3)].join('\n'),
      earlier: report,
      kind: 'derived',
    },
    {
      name: 'two paragraphs in another report',
      later: [other, other.replace(/\w{5,}/g, 'rain$&'), ...lines.slice(2, 4)].join('\n'),
      earlier: [report, report.replace(/\w{5,}/g, 'sun$&')].join('\n'),
      kind: 'shares passages',
    },
    { name: 'another report', later: other, earlier: report, kind: undefined },
    { name: 'nothing', later: '', earlier: '', kind: undefined },
    {
      name: 'the same few words',
      later: 'Rain fell in Paris.',
      earlier: 'Rain fell in Paris.',
      kind: undefined,
    },
    {
      name: 'the same quotation alone',
      later: `${other}\n${said}`,
      earlier: `${report}\n${said}`,
      kind: undefined,
    },
    {
      name: 'a quotation that the other shows as a post of its own',
      later: `${other}\nHe wrote on Monday:\n${said.slice(1, -17)}`,
      earlier: `${report}\n${said}`,
      kind: undefined,
    },
    {
      name: 'the same standing lines',
      later: `${other}\n© 2026 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission in writing.`,
      earlier: `${report}\n© 2026 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission in writing.`,
      kind: undefined,
    },
  ]
  for (const { name, later, earlier, kind } of cases) {
    it(`takes ${name} as ${kind ?? 'no reprint'}`, () => assert.equal(relate(later, earlier)?.kind, kind))
  }

  it('shows the passages in both texts, and how much of each they are', () => {
    const later = [other, lines[1], lines[2]].join('\n')
    const found = relate(later, report)
    const passages = found?.passages.map((passage) => ({
      there: report.slice(passage.earlier.start, passage.earlier.end),
      here: later.slice(passage.later.start, passage.later.end),
    }))
    const shared = [lines[1], lines[2]].join('\n').slice(0, -1)
    assert.deepEqual(passages, [{ there: shared, here: shared }])
    assert.equal(Math.round(found?.ownWords ?? 0), 37)
    assert.ok((found?.containment.ofEarlier ?? 0) > 0.3 && (found?.containment.ofEarlier ?? 1) < 0.4)
  })

  it('is surer the more is shared', () => {
    const confidence = (text: string) => relate(text, report)?.confidence ?? 0
    assert.ok(confidence(report) > confidence(lines.slice(0, 2).join('\n')))
    assert.ok(confidence(lines.slice(0, 2).join('\n')) > 0.5)
  })

  it('leaves out habits', () => {
    const later = read(2, `${other}\n${lines[3]}\n${lines[4]}`)
    const earlier = read(1, report)
    assert.equal(createReprintFinder(later, new Set())(earlier)?.kind, 'shares passages')
    assert.equal(createReprintFinder(later, new Set(later.passages.shingles))(earlier), undefined)
  })

  it('relates two articles of one outlet only when one repeats the other', () => {
    const half = [...lines.slice(0, 4), ...other.split('\n').slice(0, 3)].join('\n')
    assert.equal(relate(half, report, { outlet: 1 }), undefined)
    assert.equal(relate(report, report, { outlet: 1 })?.kind, 'same text')
  })
})

describe('a common source', () => {
  const half = [...lines.slice(0, 4), ...other.split('\n').slice(0, 3)].join('\n')
  const credits: readonly Credit[] = [{ agency: 'AFP', form: 'dateline' }]

  it('is an agency that both credit', () => {
    const found = relate(half, report, { credits }, { credits })
    assert.equal(found?.kind, 'common source')
    assert.equal(found?.agency, 'AFP')
    assert.ok((found?.confidence ?? 0) > (relate(half, report)?.confidence ?? 1))
  })

  it('is none where only one credits it, or where nothing is shared', () => {
    assert.equal(relate(half, report, { credits })?.kind, 'derived')
    assert.equal(relate(other, report, { credits }, { credits }), undefined)
  })

  it('leaves a copy a copy, and what is made from the agency itself derived', () => {
    assert.equal(relate(report, report, { credits }, { credits })?.kind, 'same text')
    const found = relate(half, report, { credits, at: -9e6 }, { agency: 'AFP' })
    assert.deepEqual([found?.kind, found?.firstId, found?.clock], ['derived', 1, 'credit'])
  })
})

describe('who was first', () => {
  const hour = 3_600_000
  const cases: readonly { name: string; later: Extra; earlier: Extra; expected: [number, string] }[] = [
    {
      name: 'both clocks',
      later: { at: hour, seenAt: hour },
      earlier: { at: 0, seenAt: 0 },
      expected: [1, 'published and seen'],
    },
    {
      name: 'what outlets say, where the clocks differ',
      later: { at: 0, seenAt: hour },
      earlier: { at: hour, seenAt: 0 },
      expected: [2, 'published'],
    },
    {
      name: 'when they were seen, within a moment',
      later: { at: 60_000, seenAt: 0 },
      earlier: { at: 0, seenAt: hour },
      expected: [2, 'seen'],
    },
    {
      name: 'the order of reading, where no clock tells',
      later: { at: 60_000 },
      earlier: { at: 0, seenAt: hour },
      expected: [1, 'order'],
    },
  ]
  for (const { name, later, earlier, expected } of cases) {
    it(`is told by ${name}`, () => {
      const found = relate(report, report, later, earlier)
      assert.deepEqual([found?.firstId, found?.clock], expected)
    })
  }
})
