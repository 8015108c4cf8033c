import type { StoryId } from '../model/ids.ts'
import { type MergeProposal, proposeMerge, rateProposal } from './propose-merge.ts'
import { knowAll, mergeTwo, type StoryChanges, splitApart } from './settle-story.ts'
import type { Shard, StoryIndex } from './story-index.ts'

/** Looks at all stories again, now that all their articles are known: merges, best first, then splits. */
export function* settleStories(index: StoryIndex): StoryChanges {
  const known = knowAll(index)
  for (const shard of index.shards.values()) {
    yield* mergeAll(known, shard)
    for (const id of [...shard.stories.keys()]) yield* splitApart(known, shard, id)
  }
}

function* mergeAll(index: StoryIndex, shard: Shard): StoryChanges {
  const proposals = new Map<StoryId, MergeProposal>()
  let toAsk: Iterable<StoryId> = [...shard.stories.keys()]
  // A round that changes anything leaves a story fewer: there are no more rounds than stories, whatever is answered.
  for (let rounds = shard.stories.size; rounds > 0; rounds--) {
    for (const id of toAsk) {
      const proposal = proposeMerge(index, shard, id)
      if (proposal) proposals.set(id, proposal)
      else proposals.delete(id)
    }
    const best = [...proposals.values()].sort(compareProposals)
    const touched = new Set<StoryId>()
    for (const proposal of best) {
      const { storyId, otherId } = proposal
      // The better proposals come first, so two that are left to each other are each other's best.
      if (touched.has(storyId) || touched.has(otherId)) continue
      const merged = yield* mergeTwo(shard, proposal)
      if (merged !== undefined) touched.add(storyId).add(otherId)
    }
    if (touched.size === 0) return
    toAsk = [...touched, ...best.filter(({ otherId }) => touched.has(otherId)).map(({ storyId }) => storyId)]
  }
}

function compareProposals(a: MergeProposal, b: MergeProposal): number {
  return rateProposal(b) - rateProposal(a) || a.storyId - b.storyId
}
