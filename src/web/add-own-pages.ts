import type { Context, Hono } from 'hono'
import { admit } from './admit.ts'
import { isTooOften, respondTooOften } from './is-too-often.ts'
import { ownPages } from './own-pages.ts'
import type { Route } from './route.ts'
import type { OwnSite } from './site.ts'

/** Gives an application the pages that stand on the reader's own site alone, each for whom it is meant. */
export function addOwnPages(app: Hono, site: OwnSite): void {
  for (const route of ownPages) {
    const [method, path] = route
    app.on(method, path, (context) => answer(context, site, route))
  }
}

/** Once a second for ten minutes nobody presses a button; a program that does would fill the store. */
const changeLimit = { what: 'change', mostOfReader: 600, mostFromAddress: 3000, spanMs: 600_000 } as const

/** What anybody may send has limits of its own, or a token. */
function isChange([method, , access]: Route): boolean {
  return method === 'POST' && access !== 'anybody'
}

/** What is not for everybody is kept by no browser either: who sits down at it next sees nothing of it. */
async function answer(context: Context, site: OwnSite, route: Route): Promise<Response> {
  const [, , access, handle] = route
  const refusal = admit(context, site, access)
  const isFlood = !refusal && isChange(route) && (await isTooOften(context, site, changeLimit))
  const response = await (refusal ?? (isFlood ? respondTooOften(context, site) : handle(context, site)))
  if (access !== 'anybody' && !response.headers.has('cache-control'))
    response.headers.set('cache-control', 'no-store')
  return response
}
