import type { Context } from 'hono'
import type { ArticleId, Span } from '../../model/ids.ts'
import { loadArticle } from '../load/load-article.ts'
import { readId } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import { makeForm } from '../respond-discussion.ts'
import type { OwnSite } from '../site.ts'
import { sentencesView, sentenceView } from '../views/sentences-view.ts'

/** Where somebody comments on a sentence of an article, or chooses one. */
export async function handleAskSentence(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<ArticleId>(context)
  const shown = site.toShown(context)
  const loaded = id && (await shown.store.read((reader) => loadArticle(reader, id)))
  if (!loaded || !site.isSite) return respondNotFound(context, site)
  const { article, current, understanding, outlets } = loaded
  const isKnown = current !== undefined && understanding?.revisionId === current.id
  const spans = isKnown ? listShown(current.text, understanding.sentences) : []
  const frame = makeFrame(context, shown)
  const language = understanding?.language ?? article.language
  const outlet = outlets.get(article.outletId)?.name ?? ''
  const number = Number(context.req.query('sentence') ?? 0)
  const span = spans[number - 1]
  if (current && span) {
    const place = { revision: `${current.number}`, start: `${span.start}`, end: `${span.end}` }
    const form = await makeForm(context, site, {
      ...{ action: `/article/${id}/comment`, label: 'sayOfSentence', fields: place },
    })
    const words = current.text.slice(span.start, span.end)
    const quote = { words, language, outlet, href: `/article/${id}#s${number}`, lost: undefined }
    const main = sentenceView({ quote, form, title: article.title }, frame)
    return respond(context, frame, { title: article.title, main, width: 'middle' })
  }
  const sentences = spans.map(({ start, end }, index) => ({
    words: current?.text.slice(start, end) ?? '',
    href: `/article/${id}/comment?sentence=${index + 1}`,
  }))
  const main = sentencesView({ title: article.title, href: `/article/${id}`, language, sentences }, frame)
  return respond(context, frame, { title: article.title, main, width: 'middle' })
}

/** Those that begin in what is shown of the text. */
function listShown(text: string, sentences: readonly Span[]): Span[] {
  const end = text.replace(/\s*…$/, '').length
  return sentences.filter(({ start }) => start < end)
}
