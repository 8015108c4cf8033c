import { forSite, type SiteCall } from './for-site.ts'
import { respondMessage } from './respond.ts'
import type { Handler } from './route.ts'

/** A page by which a person changes how they come in: only for who signed in a moment ago, and is not just at an open browser. */
export function forFresh(handle: (call: SiteCall) => Promise<Response>): Handler {
  return forSite(async (call) => {
    const { context, site, accounts, asker } = call
    if (await accounts.isFresh(asker)) return handle(call)
    const { refusedHeading, personalData } = site.words
    const refusal = { heading: refusedHeading, sentence: personalData.signInAgain, status: 403 } as const
    return respondMessage(context, site, refusal)
  })
}
