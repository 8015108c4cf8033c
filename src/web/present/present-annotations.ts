import { renderComment } from '../../lib/render-comment.ts'
import type { Article } from '../../model/article.ts'
import type { Comment } from '../../model/comment.ts'
import type { loadComments } from '../load/load-discussion.ts'
import { toShownQuote } from './present-comments.ts'

interface AnnotationPlace {
  /** Of this site, without a slash at the end. */
  readonly base: string
  readonly own: string
  readonly next: string | undefined
  readonly isFirst: boolean
  readonly isExcerpt: boolean
}

/** What is said of the sentences of an article as a page of annotations (W3C Web Annotation Data Model, §5.2). */
export function presentAnnotations(
  article: Pick<Article, 'id' | 'url' | 'language'>,
  {
    threads,
    authors,
    places,
  }: Pick<Awaited<ReturnType<typeof loadComments>>, 'threads' | 'authors' | 'places'>,
  { base, own, next, isFirst, isExcerpt }: AnnotationPlace,
): object {
  const shown = threads.filter(({ state }) => state === 'shown')
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: own,
    type: 'AnnotationPage',
    partOf: own,
    ...(next !== undefined && { next }),
    ...(isFirst && { startIndex: 0 }),
    items: shown.flatMap((comment) => {
      const name = comment.readerId && authors.get(comment.readerId)?.name
      return comment.sentence
        ? [
            toAnnotation(comment, comment.sentence, {
              article,
              base,
              name,
              isCut: isExcerpt && !places.get(comment.id)?.isShown,
            }),
          ]
        : []
    }),
  }
}

function toAnnotation(
  { id, text, postedAt, editedAt }: Comment,
  { anchor }: NonNullable<Comment['sentence']>,
  {
    article,
    base,
    name,
    isCut,
  }: {
    readonly article: Pick<Article, 'id' | 'url' | 'language'>
    readonly base: string
    readonly name: string | undefined
    readonly isCut: boolean
  },
): object {
  return {
    id: `${base}/comment/${id}`,
    type: 'Annotation',
    motivation: 'commenting',
    ...(name && { creator: { type: 'Person', name } }),
    created: new Date(postedAt).toISOString(),
    ...(editedAt !== undefined && { modified: new Date(editedAt).toISOString() }),
    body: { type: 'TextualBody', value: renderComment(text), format: 'text/html' },
    target: {
      source: `${base}/article/${article.id}/revision/${anchor.revision}`,
      canonical: article.url,
      selector: [
        { type: 'TextPositionSelector', start: anchor.start, end: anchor.end },
        isCut
          ? {
              type: 'TextQuoteSelector',
              exact: toShownQuote(anchor.quote, { isExcerpt: true }).replace(/…$/, ''),
            }
          : { type: 'TextQuoteSelector', exact: anchor.quote, prefix: anchor.prefix, suffix: anchor.suffix },
      ],
    },
  }
}
