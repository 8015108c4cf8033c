import type { StoryId } from '../model/ids.ts'
import { type MergeProposal, proposeMerge, rateProposal } from './propose-merge.ts'
import { proposeSplit } from './propose-split.ts'
import { moveToStory, type Shard, type StoryIndex } from './story-index.ts'

/** What became of stories, in order: their articles tell one event, or two. */
export type StoryChange =
  | { readonly kind: 'merge'; readonly storyId: StoryId; readonly goneId: StoryId }
  | { readonly kind: 'split'; readonly storyId: StoryId; readonly partedId: StoryId }

/** Looks at all stories again, now that all their articles are known: merges, best first, then splits. `giveId` names a part that is split off. */
export function settleStories(index: StoryIndex, giveId: () => StoryId): StoryChange[] {
  return [...index.shards.values()].flatMap((shard) => [
    ...mergeAll(index, shard),
    ...splitAll(index, shard, giveId),
  ])
}

function mergeAll(index: StoryIndex, shard: Shard): StoryChange[] {
  const changes: StoryChange[] = []
  const proposals = new Map<StoryId, MergeProposal>()
  let toAsk: Iterable<StoryId> = [...shard.stories.keys()]
  while (true) {
    for (const id of toAsk) {
      const proposal = proposeMerge(index, shard, id)
      if (proposal) proposals.set(id, proposal)
      else proposals.delete(id)
    }
    const best = [...proposals.values()].sort(compareProposals)
    const touched = new Set<StoryId>()
    for (const { storyId, otherId } of best) {
      // The better proposals come first, so two that are left to each other are each other's best.
      if (touched.has(storyId) || touched.has(otherId)) continue
      touched.add(storyId).add(otherId)
      changes.push(mergeTwo(shard, storyId, otherId))
    }
    if (touched.size === 0) return changes
    toAsk = [...touched, ...best.filter(({ otherId }) => touched.has(otherId)).map(({ storyId }) => storyId)]
  }
}

function compareProposals(a: MergeProposal, b: MergeProposal): number {
  return rateProposal(b) - rateProposal(a) || a.storyId - b.storyId
}

/** The one with the earlier article keeps its id. */
function mergeTwo(shard: Shard, one: StoryId, other: StoryId): StoryChange {
  const isFirst =
    firstAt(shard, one) < firstAt(shard, other) ||
    (firstAt(shard, one) === firstAt(shard, other) && one < other)
  const [storyId, goneId] = isFirst ? [one, other] : [other, one]
  moveToStory(shard, shard.stories.get(goneId)?.members ?? [], storyId)
  return { kind: 'merge', storyId, goneId }
}

function firstAt({ stories }: Shard, id: StoryId): number {
  const times = stories.get(id)?.members.map(({ publishedAt }) => publishedAt) ?? []
  return times.reduce((first, time) => Math.min(first, time), Number.POSITIVE_INFINITY)
}

function splitAll({ settings }: StoryIndex, shard: Shard, giveId: () => StoryId): StoryChange[] {
  const changes: StoryChange[] = []
  const left = [...shard.stories.keys()]
  for (let storyId = left.pop(); storyId !== undefined; storyId = left.pop()) {
    const story = shard.stories.get(storyId)
    const split = story && proposeSplit(settings.split, story)
    if (!split) continue
    const partedId = giveId()
    moveToStory(shard, split.parted, partedId)
    changes.push({ kind: 'split', storyId, partedId })
    left.push(storyId, partedId)
  }
  return changes
}
