import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { agentsPath } from './pages/agents.ts'
import { handleFeeds } from './pages/feeds.ts'
import { maxOpmlBytes } from './pages/opml.ts'
import { maxSentBytes, sendPath } from './pages/sending.ts'
import { respondMessage } from './respond.ts'
import type { OwnSite } from './site.ts'

// The largest form but the import holds one address, a name and a folder.
const maxFormBytes = 64 * 1024

/** Refuses a form that is larger than any of ours, with a page that says so, or a program with JSON; an import and a page that a browser sends may be larger. */
export function limitBody(site: OwnSite): MiddlewareHandler {
  const { words } = site
  const refuse = (heading: string, sentence: string) => (context: Context) =>
    respondMessage(context, site, { heading, sentence, status: 413 })
  const ofForm = bodyLimit({ maxSize: maxFormBytes, onError: refuse(words.refusedHeading, words.tooMuch) })
  const ofSent = bodyLimit({
    maxSize: maxSentBytes + maxFormBytes,
    onError: refuse(words.notTaken, words.sentTooLarge),
  })
  const ofImport = bodyLimit({
    // A little more than the file itself: the form's own lines around it.
    maxSize: maxOpmlBytes + maxFormBytes,
    onError: (context: Context) =>
      handleFeeds(context, site, { importError: words.fileTooLarge, status: 413 }),
  })
  const ofAgents = bodyLimit({
    maxSize: maxFormBytes,
    onError: (context: Context) => context.json({ error: words.agents.tooLong }, 413),
  })
  return (context, next) => {
    const { path } = context.req
    if (path === agentsPath) return ofAgents(context, next)
    const limit = path === '/feeds/import' ? ofImport : path.startsWith(sendPath) ? ofSent : ofForm
    return limit(context, next)
  }
}
