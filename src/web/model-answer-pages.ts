import type { Context } from 'hono'
import { answerAddresses, type FindAnswer } from './answers/answer-addresses.ts'
import { isTooOften, respondTooOften } from './is-too-often.ts'
import { findAskAnswer } from './pages/ask.ts'
import { findBriefingAnswer } from './pages/briefing.ts'
import { respondMessage, respondNotFound } from './respond.ts'
import { respondModelAnswer } from './respond-model-answer.ts'
import type { Route } from './route.ts'
import type { OwnSite } from './site.ts'

/** An answer takes a model seconds, and costs whoever runs the site. */
const askLimit = { what: 'ask a model', mostOfReader: 60, mostFromAddress: 200, spanMs: 3_600_000 } as const

const dayMs = 86_400_000

const ownAddresses: readonly (readonly [string, FindAnswer])[] = [
  ['/ask', findAskAnswer],
  ['/briefing', findBriefingAnswer],
]

/** The same as the pages of answers, asked of a model when somebody presses for it. */
export const modelAnswerPages: readonly Route[] = [...answerAddresses, ...ownAddresses].map(
  ([path, find]): Route => [
    'POST',
    path,
    'reader',
    async (context, site) => {
      const refused = await limitAsks(context, site)
      if (refused) return refused
      const found = await find(context, site)
      if (!found) return respondNotFound(context, site)
      return found instanceof Response ? found : respondModelAnswer(context, site, found)
    },
  ],
)

/** A refusal where somebody asks too often: of the site, which is slowed by it, or of the budget that is for all of its readers. */
async function limitAsks(context: Context, site: OwnSite): Promise<Response | undefined> {
  if (await isTooOften(context, site, askLimit)) return respondTooOften(context, site)
  const { asksOfReader } = await site.commands.models.find()
  const ofDay = { what: 'ask a model in a day', mostOfReader: asksOfReader, spanMs: dayMs }
  if (!(await isTooOften(context, site, ofDay))) return undefined
  const { refusedHeading, modelAnswer } = site.words
  return respondMessage(context, site, {
    heading: refusedHeading,
    sentence: modelAnswer.askedEnough,
    status: 429,
  })
}
