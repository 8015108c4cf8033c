import type { Chain } from '../model/chain.ts'
import type { Span } from '../model/ids.ts'

/** What a report begins with is what it rests on. */
const leadSentences = 2

/** The chains of the sentences that a report begins with: those make it second-hand. */
export function listLeadChains({
  chains,
  sentences,
}: {
  readonly chains: readonly Chain[]
  readonly sentences: readonly Span[]
}): Chain[] {
  const end = sentences[Math.min(leadSentences, sentences.length) - 1]?.end ?? 0
  return chains.filter((chain) => chain.end <= end)
}
