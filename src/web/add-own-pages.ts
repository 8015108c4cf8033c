import type { Context, Hono } from 'hono'
import { admit } from './admit.ts'
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

/** What is not for everybody is kept by no browser either: who sits down at it next sees nothing of it. */
async function answer(context: Context, site: OwnSite, [, , access, handle]: Route): Promise<Response> {
  const response = await (admit(context, site, access) ?? handle(context, site))
  if (access !== 'anybody' && !response.headers.has('cache-control'))
    response.headers.set('cache-control', 'no-store')
  return response
}
