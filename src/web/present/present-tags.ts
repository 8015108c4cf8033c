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
    label: tag.label,
    language,
    href: `${base}/tag/${encodeURIComponent(tag.slug)}`,
    why: [],
  }))
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
