import type { RevisionHead } from '../../model/article.ts'
import type { Enclosure } from '../../model/parsed-feed.ts'
import type { LoadedArticle } from '../load/load-article.ts'
import type { ComparedPair } from '../load/load-changes.ts'
import type { ArticleView, RevisionView } from '../views/article-view.ts'
import type { Frame } from '../views/frame.ts'
import type { PlayerView } from '../views/player-view.ts'
import { presentOutletLink } from './present-article-line.ts'
import { presentLastChange } from './present-changes.ts'
import { presentRelated, presentStoryLink } from './present-neighbours.ts'
import { presentExplainedTags } from './present-tags.ts'
import { presentBody, presentPicture } from './present-text.ts'

/** All blocks of an article's page. */
export function presentArticle(
  loaded: LoadedArticle & { readonly lastChange: ComparedPair | undefined },
  frame: Frame,
): ArticleView {
  const { article, outlets, lastChange } = loaded

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
    revisions: presentRevisions(loaded.revisions, `${base}/article/${article.id}`),
    lastChange: lastChange && presentLastChange(lastChange, `${base}/article/${article.id}`, words),
    body: presentBody(loaded, frame),
    imageUrl: presentPicture(loaded),
    players: article.enclosures.flatMap(presentPlayer),
    tags: presentExplainedTags(loaded.tags, words, { base, language }),
    story: presentStoryLink(loaded, frame),
    related: presentRelated(loaded, frame),
    commentsUrl: article.commentsUrl,
    explainHref: `${base}/article/${article.id}/explain`,
  }
}

function presentRevisions(revisions: readonly RevisionHead[], base: string): RevisionView[] {
  const inOrder = [...revisions].sort((one, other) => one.number - other.number)
  return inOrder.map(({ number, seenAt, title }, at) => ({
    number,
    seenAt,
    newTitle: at > 0 && inOrder[at - 1]?.title !== title ? title : undefined,
    href: at < inOrder.length - 1 ? `${base}/revision/${number}` : undefined,
  }))
}

function presentPlayer(enclosure: Enclosure): PlayerView[] {
  const kind = /^(audio|video)\//.exec(enclosure.type ?? '')?.[1]
  if (kind !== 'audio' && kind !== 'video') return []
  const sizeMegabytes = enclosure.length ? Math.max(0.1, Math.round(enclosure.length / 1e5) / 10) : undefined
  return [{ kind, url: enclosure.url, type: enclosure.type ?? '', sizeMegabytes }]
}
