import type { ArticleId, StoryId } from '../../src/model/ids.ts'
import type { FoundReprint } from '../../src/model/reprint.ts'
import type { StoreWriter } from '../../src/store/store.ts'
import { giveTag } from '../give-tag.ts'
import { day, noon, understandingOf } from './newsroom.ts'
import { pollOf, quoteOf } from './quote-of.ts'

/** A reprint in the first story, and what was found by looking at it. */
export async function fillStory(writer: StoreWriter): Promise<void> {
  const [work] = await writer.claimDueArticles({ now: noon + day, leaseMs: day, limit: 1 })
  if (!work) throw new Error('nothing waits')
  const [id, firstId] = [work.article.id, 1 as ArticleId]
  const span = { start: 0, end: 7 }
  const reprint: FoundReprint = {
    ...{ laterId: id, earlierId: firstId, firstId, kind: 'same text', agency: undefined, clock: 'order' },
    ...{ containment: { ofLater: 1, ofEarlier: 0.9 }, ownWords: 12, confidence: 0.5 },
    ...{ passages: [{ earlier: span, later: span }], laterRevision: 1, earlierRevision: 1 },
  }
  const named = giveTag('Water Authority', { shortNames: [{ slug: 'wa', label: 'WA', form: 'wa' }] })
  const tags = [{ ...named, aliases: [{ slug: 'wa', label: 'WA' }] }]
  const found = {
    reprints: [reprint],
    fingerprints: [1, 2 ** 31],
    credits: [],
    chains: [],
    section: undefined,
    tags,
    polls: [pollOf()],
  }
  const storyId = await writer.saveUnderstanding(understandingOf(work, 1 as StoryId, found))
  const said = { roles: ['a farmer'], callings: ['trade'], states: [], parties: [], others: [] } as const
  const sightings = new Map([['anna-berg', said]])
  await writer.saveQuotes({ articleId: id, revisionId: work.revision.id, quotes: [quoteOf()], sightings })
  const lease = noon + 4 * day
  await writer.claimDueStories({ now: noon + 3 * day, lease, limit: 10 })
  const origins = [{ articleIds: [firstId, id], firstId, clock: 'order', agency: undefined }] as const
  const keys = [{ term: 'dam', weight: 1, isName: true }] as const
  const over = { state: 'closed', turnsAt: undefined, keys, follows: undefined } as const
  await writer.saveTurn({ storyId: 2 as StoryId, ...over })
  if (storyId !== undefined) await writer.saveTended({ storyId, lease, countryCount: 0, origins })
}
