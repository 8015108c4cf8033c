import { raw } from 'hono/html'
import { markSentences } from '../../lib/mark-sentences.ts'
import type { RevisionHead } from '../../model/article.ts'
import type { Enclosure } from '../../model/parsed-feed.ts'
import type { LoadedArticle } from '../load/load-article.ts'
import type { ArticleView, RevisionView } from '../views/article-view.ts'
import { emptyTextView } from '../views/empty-text-view.ts'
import type { Frame, Html } from '../views/frame.ts'
import type { PlayerView } from '../views/player-view.ts'
import { presentOutletLink } from './present-article-line.ts'
import { presentRelated, presentStoryLink } from './present-neighbours.ts'
import { presentExplainedTags } from './present-tags.ts'

/** All blocks of an article's page. */
export function presentArticle(loaded: LoadedArticle, frame: Frame): ArticleView {
  const { article, outlets } = loaded
  const { base, words } = frame
  const language = loaded.understanding?.language ?? article.language
  return {
    title: article.title,
    language,
    kind: article.kind,
    outlet: presentOutletLink(article.outletId, { outlets, base }),
    authors: article.authors,
    url: article.url,
    host: URL.parse(article.url)?.host ?? article.url,
    publishedAt: article.publishedAt,
    firstSeenAt: article.firstSeenAt,
    revisions: presentRevisions(loaded.revisions),
    body: presentBody(loaded, frame),
    imageUrl: article.imageUrl,
    players: article.enclosures.flatMap(presentPlayer),
    tags: presentExplainedTags(loaded.tags, words, { base, language }),
    story: presentStoryLink(loaded, frame),
    related: presentRelated(loaded, frame),
    commentsUrl: article.commentsUrl,
    explainHref: `${base}/article/${article.id}/explain`,
  }
}

/** The current text; its sentences can be linked to once they are known for this very revision. */
function presentBody({ current, understanding }: LoadedArticle, frame: Frame): Html {
  if (!current || current.html.trim() === '') return emptyTextView(frame)
  const isCurrent = understanding?.revisionId === current.id
  // `html` was sanitised when the feed was parsed, which is the one place where that happens.
  return raw(markSentences(current.html, isCurrent ? understanding.sentences : []))
}

function presentRevisions(revisions: readonly RevisionHead[]): RevisionView[] {
  const inOrder = [...revisions].sort((one, other) => one.number - other.number)
  return inOrder.map(({ number, seenAt, title }, at) => ({
    number,
    seenAt,
    newTitle: at > 0 && inOrder[at - 1]?.title !== title ? title : undefined,
  }))
}

function presentPlayer(enclosure: Enclosure): PlayerView[] {
  const kind = /^(audio|video)\//.exec(enclosure.type ?? '')?.[1]
  if (kind !== 'audio' && kind !== 'video') return []
  const sizeMegabytes = enclosure.length ? Math.max(0.1, Math.round(enclosure.length / 1e5) / 10) : undefined
  return [{ kind, url: enclosure.url, type: enclosure.type ?? '', sizeMegabytes }]
}
