/** Articles of a story as tending sees them, with all that is not asked for left ordinary. */
import type { ArticleKind } from '../src/model/article.ts'
import type { ArticleId, OutletId, RevisionId } from '../src/model/ids.ts'
import type { ToldArticle } from '../src/model/tended-story.ts'
import { splitSentences } from '../src/understand/split-sentences.ts'

interface Told {
  readonly title: string
  /** Also the article's own number. */
  readonly outlet: number
  readonly text?: string
  readonly kind?: ArticleKind
}

/** An English article of an outlet of its own. */
export function tell({ title, outlet, text = '', kind = 'news' }: Told): ToldArticle {
  const [articleId, outletId, revisionId] = [outlet, outlet, outlet] as [ArticleId, OutletId, RevisionId]
  const domain = `outlet-${outlet}.example`
  const absent = { imageUrl: undefined, commentsUrl: undefined, revisedAt: undefined, storyId: undefined }
  return {
    outlet: {
      id: outletId,
      name: domain,
      domain,
      homeUrl: undefined,
      country: undefined,
      language: 'en',
      addedAt: 0,
    },
    article: {
      ...{
        id: articleId,
        outletId,
        feedId: undefined,
        url: `https://${domain}/`,
        title,
        excerpt: '',
        authors: [],
      },
      ...{ kind, language: 'en', publishedAt: 0, firstSeenAt: 0, enclosures: [], categories: [], ...absent },
    },
    revision: {
      ...{
        id: revisionId,
        articleId,
        number: 1,
        title,
        text,
        html: '',
        seenAt: 0,
        source: 'feed',
        takenAnew: false,
      },
    },
    understanding: {
      ...{
        articleId,
        revisionId,
        language: 'en',
        kind,
        terms: [],
        reasons: [],
        credits: [],
        chains: [],
        section: undefined,
      },
      sentences: splitSentences(text, 'en'),
    },
  }
}
