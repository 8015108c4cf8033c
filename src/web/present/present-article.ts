import type { LoadedArticle } from '../load/load-article.ts'
import type { ComparedPair } from '../load/load-changes.ts'
import type { ArticleView } from '../views/article-view.ts'
import type { Frame } from '../views/frame.ts'
import { presentOutletLink } from './present-article-line.ts'
import { presentLastChange } from './present-changes.ts'
import { presentRelated, presentStoryLink } from './present-neighbours.ts'
import { presentPageNotice, presentReport } from './present-page-notice.ts'
import { presentPlayer } from './present-player.ts'
import { presentRevisions } from './present-revisions.ts'
import { presentExplainedTags } from './present-tags.ts'
import { presentPicture } from './present-text.ts'

/** The blocks of an article's page that are neither its text nor about its words: see `presentArticlePage`. */
export function presentArticle(
  loaded: LoadedArticle & { readonly lastChange: ComparedPair | undefined },
  frame: Frame,
): Omit<
  ArticleView,
  | 'body'
  | 'rest'
  | 'tools'
  | 'speakers'
  | 'reprints'
  | 'ruled'
  | 'chains'
  | 'polls'
  | 'marks'
  | 'save'
  | 'discussion'
  | 'commentHref'
> {
  const { article, outlets, lastChange } = loaded

  const { base, words } = frame
  const language = loaded.understanding?.language ?? article.language
  return {
    title: article.title,
    language,
    kind: article.kind,
    section: presentSection(loaded, frame),
    outlet: presentOutletLink(article.outletId, { outlets, base }),
    authors: article.authors,
    url: article.url,
    host: URL.parse(article.url)?.host ?? article.url,
    publishedAt: article.publishedAt,
    firstSeenAt: article.firstSeenAt,
    revisions: presentRevisions(loaded.revisions, `${base}/article/${article.id}`),
    pageNotice: presentPageNotice(loaded.pageStatus),
    lastChange: lastChange && presentLastChange(lastChange, `${base}/article/${article.id}`, words),
    imageUrl: presentPicture(loaded),
    players: article.enclosures.flatMap(presentPlayer),
    tags: presentExplainedTags(loaded.tags, words, { base, language }),
    story: presentStoryLink(loaded, frame),
    related: presentRelated(loaded, frame),
    commentsUrl: article.commentsUrl,
    explainHref: `${base}/article/${article.id}/explain`,
    // The sample has no operator.
    report: base === '' ? presentReport(loaded) : undefined,
  }
}

function presentSection({ understanding }: LoadedArticle, { words, base }: Frame) {
  const section = understanding?.section
  return section && { label: words.section[section], href: `${base}/section/${section}` }
}
