import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { UnreachableError } from '../lib/unreachable-error.ts'
import { addOwnPages } from './add-own-pages.ts'
import { addReadingPages } from './add-reading-pages.ts'
import { respondWithAsset } from './assets.ts'
import { guardSite } from './guard-site.ts'
import { identifyVisitor } from './identify-visitor.ts'
import { makeSite } from './make-site.ts'
import { protect } from './protect.ts'
import { respondMessage, respondNotFound } from './respond.ts'
import type { WebOptions } from './site.ts'

/** All pages as one application, ready for a server. */
export function createApp(options: WebOptions): Hono {
  const site = makeSite(options)
  const app = new Hono()
  app.use(...protect(site, options), compress())
  app.get('/assets/*', async (context, next) => (await respondWithAsset(context, site.assets)) ?? next())
  app.use(identifyVisitor(options), guardSite(site))
  addReadingPages(app, site)
  addOwnPages(app, site)
  app.notFound((context) => respondNotFound(context, site))
  app.onError((error, context) => {
    site.onError(error, context.req.path)
    const { words } = site
    const isLost = error instanceof UnreachableError
    return respondMessage(context, site, {
      heading: isLost ? words.unreachableHeading : words.brokenHeading,
      sentence: isLost ? words.unreachable : words.broken,
      status: isLost ? 503 : 500,
    })
  })
  return app
}
