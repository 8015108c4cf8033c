import type { ArticleId } from '../../model/ids.ts'
import type { ArticleTag } from '../../model/tag.ts'
import type { Words } from '../translations/en.ts'
import type { TagLinkView } from '../views/tag-list-view.ts'
import { presentReason } from './present-reason.ts'

/** Hashtags as links without their reasons, for lists. */
export function presentTags(
  tags: readonly ArticleTag[],
  base: string,
  language: string | undefined,
): TagLinkView[] {
  return tags.map((tag) => ({
    kind: tag.kind,
    label: tag.label,
    language,
    href: `${base}/tag/${encodeURIComponent(tag.slug)}`,
    why: [],
  }))
}

// Hashtags that several of a story's articles bear say what it is about; more are noise.
const maxCommon = 6

/** The hashtags that most of the articles bear, most first. */
export function presentCommonTags(
  tags: ReadonlyMap<ArticleId, readonly ArticleTag[]>,
  base: string,
  language: string | undefined,
): TagLinkView[] {
  const bySlug = Map.groupBy([...tags.values()].flat(), (tag) => tag.slug)
  const groups = [...bySlug.values()].sort((one, other) => other.length - one.length)
  const common = groups.flatMap((group) => group[0] ?? []).slice(0, maxCommon)
  return presentTags(common, base, language)
}

/** Hashtags as links with their reasons. */
export function presentExplainedTags(
  tags: readonly ArticleTag[],
  words: Words,
  around: { readonly base: string; readonly language: string | undefined },
): TagLinkView[] {
  const links = presentTags(tags, around.base, around.language)
  return links.map((link, at) => ({
    ...link,
    why: (tags[at]?.why ?? []).map((reason) => presentReason(reason, words)),
  }))
}
