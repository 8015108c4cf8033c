import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { handleFeeds } from './pages/feeds.ts'
import { maxOpmlBytes } from './pages/opml.ts'
import { respondMessage } from './respond.ts'
import type { OwnSite } from './site.ts'

// The largest form but the import holds one address, a name and a folder.
const maxFormBytes = 64 * 1024

/** Refuses a form that is larger than any of ours, with a page that says so; an import may be larger. */
export function limitBody(site: OwnSite): MiddlewareHandler {
  const { words } = site
  const ofForm = bodyLimit({
    maxSize: maxFormBytes,
    onError: (context: Context) =>
      respondMessage(context, site, { heading: words.refusedHeading, sentence: words.tooMuch, status: 413 }),
  })
  const ofImport = bodyLimit({
    // A little more than the file itself: the form's own lines around it.
    maxSize: maxOpmlBytes + maxFormBytes,
    onError: (context: Context) =>
      handleFeeds(context, site, { importError: words.fileTooLarge, status: 413 }),
  })
  return (context, next) => (context.req.path === '/feeds/import' ? ofImport : ofForm)(context, next)
}
