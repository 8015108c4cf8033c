import type { Context } from 'hono'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import { loadAnswered } from '../load/load-answered.ts'
import type { AskedPart } from '../load/load-asked.ts'
import { type LoadedPart, loadAskedPart, type NamedPart } from '../load/load-asked-part.ts'
import { presentAsked } from '../present/present-asked.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { Site } from '../site.ts'
import { askView } from '../views/ask-view.ts'

/** Longer than any question; the form itself takes no more, but an address can. */
const mostLetters = 400

/** A question to the whole archive, a hashtag, a story or an article. */
export async function handleAsk(context: Context, site: Site): Promise<Response> {
  const named = readPart(context)
  const part = named && (await site.store.read((reader) => loadAskedPart(reader, named)))
  if (!part) return respondNotFound(context, site)
  const typed = (context.req.query('q') ?? '').trim().slice(0, mostLetters)
  const answered = typed === '' ? undefined : await loadAnswered(site.store, typed, toAskedPart(part))
  const frame = makeFrame(context, site)
  const { ask } = frame.words.answers.form
  const title = typed === '' ? ask : frame.words.answers.titleOf(ask, typed.slice(0, 80))
  const main = askView(presentAsked({ typed, part, answered }, frame), frame)
  return respond(context, frame, { title, main, width: 'narrow' })
}

/** Undefined where a number is none. */
function readPart({ req }: Context): NamedPart | undefined {
  const [article, story] = [req.query('article'), req.query('story')]
  const isNumber = (text: string | undefined) => text === undefined || /^[1-9]\d{0,14}$/.test(text)
  if (!isNumber(article) || !isNumber(story)) return undefined
  return {
    article: article === undefined ? undefined : (Number(article) as ArticleId),
    story: story === undefined ? undefined : (Number(story) as StoryId),
    tag: req.query('tag'),
  }
}

function toAskedPart(part: LoadedPart): AskedPart {
  if (part.kind === 'article') return { articleId: part.article.id }
  if (part.kind === 'story') return { storyId: part.story.id }
  return part.kind === 'tag' ? { tagId: part.tag.id } : {}
}
