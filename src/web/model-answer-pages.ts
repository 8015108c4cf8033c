import type { Context } from 'hono'
import { answerAddresses, type FindAnswer } from './answers/answer-addresses.ts'
import { findAskAnswer } from './pages/ask.ts'
import { respondNotFound } from './respond.ts'
import { respondModelAnswer } from './respond-model-answer.ts'
import type { OwnSite } from './site.ts'

const askAddress: readonly [string, FindAnswer] = ['/ask', findAskAnswer]

type ModelPage = readonly ['POST', string, (context: Context, site: OwnSite) => Promise<Response>]

/** The same as the pages of answers, asked of a model when somebody presses for it. */
export const modelAnswerPages: readonly ModelPage[] = [...answerAddresses, askAddress].map(([path, find]) => [
  'POST',
  path,
  async (context, site) => {
    const found = await find(context, site)
    if (!found) return respondNotFound(context, site)
    return found instanceof Response ? found : respondModelAnswer(context, site, found)
  },
])
