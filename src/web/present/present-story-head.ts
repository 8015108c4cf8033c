import { excerptOf } from '../../lib/text.ts'
import { resolveHttpUrl } from '../../lib/url.ts'
import { pick } from '../load/load-articles.ts'
import type { LoadedStory } from '../load/load-story.ts'
import type { Frame, HeadView } from '../views/frame.ts'

/** As long as search engines and sites show. */
const mostDescription = 200
/** Programs want what a story is, not all of its articles. */
const mostParts = 20

/** A story for search engines and for sites on which it is shared: its reports are those of their outlets. */
export function presentStoryHead(
  loaded: LoadedStory,
  frame: Frame,
  { isDrawn }: { readonly isDrawn: boolean },
): HeadView {
  const { story, outlets } = loaded
  const counts = frame.words.articlesOfOutlets(story.articleCount, story.outletCount, story.originCount)
  const [first] = story.summary
  const hasPart = pick(loaded, loaded.ids)
    .slice(0, mostParts)
    .map(({ title, url, publishedAt, language, outletId }) => ({
      '@type': 'NewsArticle',
      headline: title,
      url: resolveHttpUrl(url),
      inLanguage: language,
      datePublished: new Date(publishedAt).toISOString(),
      publisher: { '@type': 'NewsMediaOrganization', name: outlets.get(outletId)?.name ?? '' },
    }))
  return {
    ...(isDrawn && { picture: `${frame.path}/picture.png` }),
    description: first ? excerptOf(first.text, mostDescription) : counts,
    data: {
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      name: story.title,
      description: counts,
      url: `${frame.publicUrl ?? ''}${frame.path}`,
      inLanguage: story.language,
      dateCreated: new Date(story.firstAt).toISOString(),
      dateModified: new Date(story.latestAt).toISOString(),
      hasPart,
    },
  }
}
