import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { UnreachableError } from '../lib/unreachable-error.ts'
import { respondWithAsset } from './assets.ts'
import { makeSite } from './make-site.ts'
import { noteReading } from './note-reading.ts'
import { ownPages } from './own-pages.ts'
import { protect } from './protect.ts'
import { readingPages } from './reading-pages.ts'
import { rememberPages } from './remember-pages.ts'
import { respondMessage, respondNotFound } from './respond.ts'
import type { WebOptions } from './site.ts'

/** All pages as one application, ready for a server: the reader's own at `/`, the sample edition's at `/sample`. */
export function createApp(options: WebOptions): Hono {
  const site = makeSite(options)
  const app = new Hono()
  app.use(...protect(site), compress())
  app.get('/assets/*', async (context, next) => (await respondWithAsset(context, site.assets)) ?? next())
  const remembered = rememberPages()
  for (const [path, handle] of readingPages) {
    // What is named in an address is of its own store, and whoever subscribes wants no invented events.
    const isShared = !path.includes(':') && !path.endsWith('/feed')
    app.get(path, async (context) => {
      const shown = isShared ? await site.findReadable() : site
      const response = await remembered(context, shown, handle)
      if (shown.base === '') noteReading(context, site, response)
      return response
    })
    app.get(path === '/' ? '/sample/' : `/sample${path}`, async (context) => {
      const sample = await site.findSample()
      return sample ? handle(context, sample) : respondNotFound(context, site)
    })
  }
  for (const [method, path, handle] of ownPages) {
    app.on(method, path, (context) => handle(context, site))
  }
  app.get('/sample', (context) => context.redirect('/sample/', 301))
  app.notFound((context) => respondNotFound(context, site))
  app.onError((error, context) => {
    options.onError(error, context.req.path)
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
