import { tagKinds, type UsedTag } from '../../model/tag.ts'
import type { Frame } from '../views/frame.ts'
import type { UsedTagsView } from '../views/used-tags-view.ts'

/** Hashtags of each kind that has any, each beside the first of all; those of one outlet only where none has several. */
export function presentUsedTags(used: readonly UsedTag[], { base, words }: Frame): UsedTagsView[] {
  const most = Math.max(1, ...used.map(({ outlets }) => outlets))
  const kinds = Map.groupBy(
    used.filter(({ outlets }) => outlets > 1 || most === 1),
    ({ tag }) => tag.kind,
  )
  return tagKinds
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({
      kind,
      tags: (kinds.get(kind) ?? []).map(({ tag, outlets }) => ({
        link: {
          ...{ kind, label: tag.label, language: tag.language, why: [] },
          href: `${base}/tag/${encodeURIComponent(tag.slug)}`,
        },
        bar: { value: outlets / most, asked: undefined, label: words.outlets(outlets) },
      })),
    }))
}
