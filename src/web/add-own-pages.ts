import type { Hono } from 'hono'
import { admit } from './admit.ts'
import { ownPages } from './own-pages.ts'
import type { OwnSite } from './site.ts'

/** Gives an application the pages that stand on the reader's own site alone, each for whom it is meant. */
export function addOwnPages(app: Hono, site: OwnSite): void {
  for (const [method, path, access, handle] of ownPages) {
    app.on(method, path, (context) => admit(context, site, access) ?? handle(context, site))
  }
}
