import { answerAddresses, type FindAnswer } from './answers/answer-addresses.ts'
import { isTooOften, respondTooOften } from './is-too-often.ts'
import { findAskAnswer } from './pages/ask.ts'
import { findBriefingAnswer } from './pages/briefing.ts'
import { respondNotFound } from './respond.ts'
import { respondModelAnswer } from './respond-model-answer.ts'
import type { Route } from './route.ts'

/** An answer takes a model seconds, and costs whoever runs the site. */
const askLimit = { what: 'ask a model', mostOfReader: 60, mostFromAddress: 200, spanMs: 3_600_000 } as const

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
      if (await isTooOften(context, site, askLimit)) return respondTooOften(context, site)
      const found = await find(context, site)
      if (!found) return respondNotFound(context, site)
      return found instanceof Response ? found : respondModelAnswer(context, site, found)
    },
  ],
)
