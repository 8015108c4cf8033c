import type { Hono } from 'hono'
import { noteReading } from './note-reading.ts'
import { readingPages } from './reading-pages.ts'
import { rememberPages } from './remember-pages.ts'
import { respondNotFound } from './respond.ts'
import { respondTakenDown } from './respond-taken-down.ts'
import type { OwnSite } from './site.ts'

/** Gives an application the pages for reading: the reader's own at `/`, the sample edition's at `/sample`. */
export function addReadingPages(app: Hono, site: OwnSite): void {
  const remembered = rememberPages()
  for (const [path, handle] of readingPages) {
    // What is named in an address is of its own store, and whoever subscribes wants no invented events.
    const isShared = !path.includes(':') && !path.endsWith('/feed')
    app.get(path, async (context) => {
      const own = site.toShown(context)
      const readable = isShared ? await site.findReadable() : own
      // The reader's own pages, as this one may see them.
      const shown = readable.base === '' ? own : readable
      const down = path === '/outlet/:id' ? await respondTakenDown(context, shown, path) : undefined
      if (down) return down
      const response = await remembered(context, shown, handle)
      if (response.status === 404 && path.startsWith('/article/'))
        return (await respondTakenDown(context, shown, path)) ?? response
      if (shown.base === '') noteReading(context, site, response)
      return response
    })
    app.get(path === '/' ? '/sample/' : `/sample${path}`, async (context) => {
      const sample = await site.findSample()
      return sample ? handle(context, sample) : respondNotFound(context, site)
    })
  }
  app.get('/sample', (context) => context.redirect('/sample/', 301))
}
