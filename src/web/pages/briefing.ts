import type { Context } from 'hono'
import type { AnswerTask } from '../../model/answer.ts'
import type { AskedAnswer } from '../answers/asked-answer.ts'
import { type LoadedBriefing, loadBriefing } from '../load/load-briefing.ts'
import { offerModel } from '../offer-model.ts'
import { presentBriefing } from '../present/present-briefing.ts'
import { makeFrame, respond } from '../respond.ts'
import type { Site } from '../site.ts'
import { briefedView, briefingView } from '../views/briefing-view.ts'

/** What is new of what the reader follows; of the front page for who follows nothing. */
export async function handleBriefing(context: Context, site: Site): Promise<Response> {
  const { loaded, sinceVisit } = await load(context, site)
  const frame = makeFrame(context, site)
  const view = presentBriefing(loaded, { sinceVisit }, frame)
  const offer = await offerModel(context, site, listTasks(loaded))
  return respond(context, frame, {
    ...{ title: frame.words.answers.briefing, main: briefingView({ ...view, offer }, frame) },
    ...{ width: 'narrow', feed: view.feed },
  })
}

/** The same, for a model to write: of the stories in the language of most. */
export async function findBriefingAnswer(context: Context, site: Site): Promise<AskedAnswer | undefined> {
  const { loaded, sinceVisit } = await load(context, site)
  const byLanguage = [...Map.groupBy(loaded.stories, ({ story }) => story.language)]
  const [language, stories] = byLanguage.sort(([, one], [, other]) => other.length - one.length)[0] ?? []
  if (language === undefined || !stories) return undefined
  const { answers, languageName } = site.words
  return {
    async say(frame) {
      const { sections, span } = presentBriefing(loaded, { sinceVisit }, frame)
      const searched = answers.briefed(stories.length, languageName(language))
      const body = sections.length === 0 ? undefined : briefedView(sections, frame)
      const href = `${frame.base}/briefing${sinceVisit ? '?since=visit' : ''}`
      return { form: 'summary', title: span, language: undefined, href, tools: [], body, searched }
    },
    tasks: listTasks(loaded),
    language,
    loadSources: async () => ({
      sentences: stories.flatMap(({ sentences }) => sentences),
      outlets: loaded.outlets,
    }),
  }
}

async function load(
  context: Context,
  site: Site,
): Promise<{ readonly loaded: LoadedBriefing; readonly sinceVisit: boolean }> {
  const sinceVisit = context.req.query('since') === 'visit'
  const request = { readerId: site.findReaderId(context), now: site.clock(), sinceVisit }
  return { loaded: await site.store.read((reader) => loadBriefing(reader, request)), sinceVisit }
}

function listTasks({ stories }: LoadedBriefing): readonly AnswerTask[] {
  return stories.length > 0 ? ['briefing'] : []
}
