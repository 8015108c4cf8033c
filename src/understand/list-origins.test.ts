import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ArticleId, OutletId } from '../model/ids.ts'
import type { Reprint, ReprintKind } from '../model/reprint.ts'
import { listOrigins, type OriginArticle } from './list-origins.ts'

const article = (id: number, extra: Partial<OriginArticle> = {}): OriginArticle => ({
  articleId: id as ArticleId,
  outletId: id as OutletId,
  publishedAt: id,
  owners: [],
  domain: `outlet-${id}.example`,
  secondHandOf: [],
  credits: [],
  ...extra,
})
const link = (domain: string) => ({ name: `The ${domain}`, domain })
const reprint = (
  later: number,
  earlier: number,
  kind: ReprintKind = 'same text',
  first = earlier,
): Reprint => ({
  laterId: later as ArticleId,
  earlierId: earlier as ArticleId,
  kind,
  agency: undefined,
  firstId: first as ArticleId,
  clock: 'published',
  containment: { ofLater: 1, ofEarlier: 1 },
  ownWords: 100,
  confidence: 0.9,
  passages: [],
})
const listGroups = (articles: readonly OriginArticle[], reprints: readonly Reprint[]) =>
  listOrigins(articles, reprints).map(({ articleIds }) => articleIds)
const five = [1, 2, 3, 4, 5].map((id) => article(id))

describe('listOrigins', () => {
  it('takes who begins with what another reported as one origin with it, and with who credits the same agency', () => {
    const told = [
      article(1),
      article(2, { secondHandOf: [link('outlet-1.example')] }),
      article(3, { secondHandOf: [link('reuters.com')] }),
      article(4, { credits: [{ agency: 'Reuters', form: 'dateline' }] }),
      article(5),
    ]
    assert.deepEqual(listGroups(told, []), [[1, 2], [3, 4], [5]])
  })

  it('takes each article by itself where nothing joins them, and nothing of nothing', () => {
    assert.deepEqual(listGroups(five, []), [[1], [2], [3], [4], [5]])
    assert.deepEqual(listOrigins([], []), [])
  })

  it('joins what reprints join, over any number of steps, the largest first', () => {
    assert.deepEqual(listGroups(five, [reprint(3, 2), reprint(5, 3, 'derived'), reprint(4, 1, 'excerpt')]), [
      [2, 3, 5],
      [1, 4],
    ])
  })

  it('joins a common source, but not shared passages and not what is elsewhere', () => {
    const reprints = [reprint(2, 1, 'common source'), reprint(4, 3, 'shares passages'), reprint(5, 99)]
    assert.deepEqual(listGroups(five, reprints), [[1, 2], [3], [4], [5]])
  })

  it('joins no reports that only have a paragraph of one agency in common', () => {
    const common = { ...reprint(2, 1, 'common source'), containment: { ofLater: 0.05, ofEarlier: 0.2 } }
    assert.equal(listOrigins(five, [common]).length, 5)
  })

  it('joins one outlet, one owner, and one agency unless it only contributed', () => {
    const articles = [
      article(1, { owners: ['Lee'] }),
      article(2, { owners: ['Lee'] }),
      article(3, { outletId: 2 as OutletId }),
      article(4, { credits: [{ agency: 'AFP', form: 'dateline' }] }),
      article(5, { agency: 'AFP' }),
      article(6, { credits: [{ agency: 'AFP', form: 'contribution' }] }),
    ]
    assert.deepEqual(listGroups(articles, []), [[1, 2, 3], [4, 5], [6]])
  })

  it('names the agency, else who was first, as the one that the others go back to', () => {
    const [origin] = listOrigins(five, [reprint(2, 1, 'derived', 2), reprint(3, 2)])
    assert.deepEqual([origin?.firstId, origin?.clock], [2, 'published'])
    const [wire] = listOrigins(
      [article(1, { credits: [{ agency: 'AP', form: 'byline' }] }), article(2, { agency: 'AP' })],
      [],
    )
    assert.deepEqual(wire, { articleIds: [1, 2], firstId: 2, clock: 'published', agency: 'AP' })
  })

  it('names no agency that only contributed, but the outlet that two have it from where it is not here', () => {
    const nameSource = (...articles: readonly OriginArticle[]) => {
      const [origin] = listOrigins(articles, [])
      return [origin?.articleIds.length, origin?.agency, origin?.cited]
    }
    const secondHandOf = [link('paper.example'), link('other.example')]
    const credits = [{ agency: 'AP', form: 'contribution' }] as const
    const [one, two] = [
      article(1, { secondHandOf: [link('paper.example')] }),
      article(2, { secondHandOf, credits }),
    ]
    assert.deepEqual(nameSource(one, two), [2, undefined, 'The paper.example'])
    assert.deepEqual(nameSource(one, two, article(3, { domain: 'paper.example' })), [3, undefined, undefined])
    assert.deepEqual(nameSource(one), [1, undefined, undefined])
  })

  it('says by the weakest sign that the first is before the others, and nothing where it is alone', () => {
    const reprints = [
      { ...reprint(2, 1), clock: 'credit' as const },
      { ...reprint(3, 1), clock: 'seen' as const },
    ]
    const [origin, alone] = listOrigins(five.slice(0, 4), reprints)
    assert.deepEqual([origin?.firstId, origin?.clock], [1, 'seen'])
    assert.deepEqual([alone?.articleIds, alone?.clock], [[4], undefined])
  })
})
