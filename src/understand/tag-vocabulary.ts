import type { OutletId, Timestamp } from '../model/ids.ts'
import { type TagUse, tagWindowMs } from '../model/tag.ts'

/** The tags in use, and who uses what may become one. */
export interface TagVocabulary {
  readonly admitted: Set<string>
  readonly uses: Map<string, Map<OutletId, Timestamp>>
  /** So many outlets make a tag. */
  readonly asked: number
}

/** A vocabulary of tags that are admitted, and of uses in any order. */
export function createTagVocabulary(
  admitted: Iterable<string>,
  uses: Iterable<TagUse>,
  asked: number,
): TagVocabulary {
  const vocabulary: TagVocabulary = { admitted: new Set(admitted), uses: new Map(), asked }
  for (const use of uses) keepUse(vocabulary, use)
  return vocabulary
}

/** Notes that an outlet used a tag, which is admitted once several have within the window: as the store counts it. */
export function noteTagUse(vocabulary: TagVocabulary, use: TagUse): void {
  const own = keepUse(vocabulary, use)
  const recent = [...own.values()].filter((at) => at >= use.at - tagWindowMs)
  if (recent.length >= vocabulary.asked) vocabulary.admitted.add(use.slug)
}

function keepUse({ uses }: TagVocabulary, { slug, outletId, at }: TagUse): Map<OutletId, Timestamp> {
  const own = uses.get(slug) ?? new Map<OutletId, Timestamp>()
  uses.set(slug, own)
  return own.set(outletId, at)
}

/** Lets go of uses before a time; what was admitted stays. */
export function forgetTagUses({ uses }: TagVocabulary, before: Timestamp): void {
  for (const [slug, own] of uses) {
    for (const [outletId, at] of own) if (at < before) own.delete(outletId)
    if (own.size === 0) uses.delete(slug)
  }
}
