import { answerAddresses } from './answers/answer-addresses.ts'
import { handleAsk } from './pages/ask.ts'
import { handleBriefing } from './pages/briefing.ts'
import { handleBriefingFeed } from './pages/outgoing-feed.ts'
import type { Answer } from './remember-pages.ts'
import { respondNotFound } from './respond.ts'
import { respondAnswer } from './respond-answer.ts'

/** The pages that answer something of what was read. */
export const answerPages: readonly (readonly [string, Answer])[] = [
  ['/ask', handleAsk],
  ['/briefing', handleBriefing],
  ['/briefing/feed', handleBriefingFeed],
  ...answerAddresses.map(([path, find]): [string, Answer] => [
    path,
    async (context, site) => {
      const found = await find(context, site)
      if (!found) return respondNotFound(context, site)
      return found instanceof Response ? found : respondAnswer(context, site, found)
    },
  ]),
]
