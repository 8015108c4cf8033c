import type { Context } from 'hono'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import type { AskedAnswer } from '../answers/asked-answer.ts'
import { type LoadedAsk, loadAsk } from '../load/load-ask.ts'
import { listAskTasks, loadAskSources } from '../load/load-ask-sources.ts'
import type { NamedPart } from '../load/load-asked-part.ts'
import { offerModel } from '../offer-model.ts'
import { presentAsked } from '../present/present-asked.ts'
import { addressWithin } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { Site } from '../site.ts'
import { answeredView, askView } from '../views/ask-view.ts'

/** Longer than any question; the form itself takes no more, but an address can. */
const mostLetters = 400

/** A question to the whole archive, a hashtag, a story or an article. */
export async function handleAsk(context: Context, site: Site): Promise<Response> {
  const asked = await findAsk(context, site)
  if (!asked) return respondNotFound(context, site)
  const { typed } = asked
  const frame = makeFrame(context, site)
  const { ask } = frame.words.answers.form
  const title = typed === '' ? ask : frame.words.answers.titleOf(ask, typed.slice(0, 80))
  const offer = await offerModel(context, site, await listAskTasks(site, asked))
  const main = askView({ ...presentAsked(asked, frame), offer }, frame)
  return respond(context, frame, { title, main, width: 'narrow' })
}

/** The same, for a model to answer. */
export async function findAskAnswer(context: Context, site: Site): Promise<AskedAnswer | undefined> {
  const asked = await findAsk(context, site)
  if (!asked) return undefined
  const { typed } = asked
  const tasks = await listAskTasks(site, asked)
  return {
    async say(frame) {
      const { answer, tools } = presentAsked(asked, frame)
      const href = addressWithin(context, site)
      const body = answer && answeredView(answer, frame)
      return { form: 'ask', title: typed, language: undefined, href, tools, body, searched: answer?.searched }
    },
    tasks,
    question: typed,
    language: asked.answered?.language ?? '',
    loadSources: () => loadAskSources(site, asked),
  }
}

async function findAsk(context: Context, site: Site): Promise<LoadedAsk | undefined> {
  const named = readPart(context)
  const typed = (context.req.query('q') ?? '').trim().slice(0, mostLetters)
  return named && loadAsk(site, typed, named)
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
    found: req.query('found'),
  }
}
