import type { SaidMark, SentenceNote } from '../../lib/mark-sentences.ts'
import type { LoadedArticlePage } from '../load/load-article-page.ts'
import type { ArticleView } from '../views/article-view.ts'
import type { Frame } from '../views/frame.ts'
import { listRest, presentBody } from './present-text.ts'

/** What an article says, with how many comments are on its sentences and where a reader of a site may begin. */
export function presentDiscussedBody(
  loaded: LoadedArticlePage,
  said: readonly SaidMark[],
  frame: Frame,
): Pick<ArticleView, 'body' | 'rest' | 'commentHref' | 'discussion'> {
  const { sentenceCounts, article } = loaded
  const { words, isSite, visitor, base } = frame
  const { discussion } = words
  // The sample edition has no readers.
  if (base !== '') {
    const body = presentBody(loaded, { said, notes: new Map() }, frame)
    return { body, rest: listRest(loaded, body), commentHref: undefined, discussion: [] }
  }
  const notes = new Map(
    [...sentenceCounts.bySentence].map(([number, { count }]) => [number, toNote(article.id, number, count)]),
  )
  const commentHref = isSite && visitor ? `/article/${article.id}/comment` : undefined
  const href = `/article/${article.id}/discussion`
  const body = presentBody(loaded, { said, notes }, frame)
  return {
    body,
    rest: listRest(loaded, body),
    commentHref,
    discussion: [
      ...(sentenceCounts.count > 0
        ? [{ href, label: discussion.articleComments(sentenceCounts.count) }]
        : []),
      ...(commentHref ? [{ href: commentHref, label: discussion.chooseSentence }] : []),
    ],
  }

  function toNote(id: number, number: number, count: number): SentenceNote {
    return {
      href: `/article/${id}/discussion?sentence=${number}`,
      text: `${count}`,
      label: discussion.sentenceComments(count),
    }
  }
}
