import { pick } from '../load/load-articles.ts'
import { articlesPerPage, type LoadedTag } from '../load/load-tag.ts'
import type { Frame } from '../views/frame.ts'
import type { TagView } from '../views/tag-view.ts'
import { presentArticleLine } from './present-article-line.ts'
import { presentFollow, toAddress } from './present-follow.ts'
import { presentTags } from './present-tags.ts'
import { presentTagTools } from './present-tools.ts'
import { presentTagWhy } from './present-why.ts'

/** As many as a line or two hold. */
const mostRelated = 8

/** The other hashtags that at least two of its newest articles bear, most first. */
function presentRelatedTags({ tag, ids, tags }: LoadedTag, { base }: Frame): TagView['related'] {
  const borne = ids.flatMap((id) => tags.get(id) ?? []).filter(({ slug }) => slug !== tag.slug)
  const groups = [...Map.groupBy(borne, ({ slug }) => slug).values()].filter((group) => group.length > 1)
  const first = groups.sort((one, other) => other.length - one.length).slice(0, mostRelated)
  return presentTags(
    first.flatMap((group) => group[0] ?? []),
    base,
    tag.language,
  )
}

/** A hashtag's page; `older` leads to the next. */
export function presentTag(loaded: LoadedTag, frame: Frame, older: string | undefined): TagView {
  const { tag, first, choice } = loaded
  const around = { ...loaded, base: frame.base }
  const address = toAddress({ kind: 'tag', id: tag.id }, tag.slug)
  return {
    ...{ label: tag.label, kind: tag.kind, language: tag.language },
    ...{ articleCount: tag.articleCount, outletCount: tag.outletCount },
    tools: presentTagTools(tag.slug, { frame }),
    trend: first?.trend,
    quotesHref: first?.speakerSlug && `${frame.base}/person/${encodeURIComponent(first.speakerSlug)}`,
    related: first ? presentRelatedTags(loaded, frame) : [],
    aliases: first?.aliases.map(({ label }) => label) ?? [],
    others:
      first?.others.map(({ slug, label, language, kind }) => ({
        ...{ kind, label, language, href: `${frame.base}/tag/${encodeURIComponent(slug)}`, why: [] },
      })) ?? [],
    articles: pick(loaded, loaded.ids.slice(0, articlesPerPage)).map((article) => {
      const borne = loaded.tags.get(article.id)?.find(({ slug }) => slug === tag.slug)
      return { ...presentArticleLine(article, around), whyHere: presentTagWhy(article, borne, frame) }
    }),
    follow: presentFollow(`#${tag.label}`, address, { choice, frame }),
    feed: `${frame.base}/tag/${encodeURIComponent(tag.slug)}/feed`,
    older,
  }
}
