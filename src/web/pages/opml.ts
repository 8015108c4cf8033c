import type { Context } from 'hono'
import { noteAudit } from '../note-audit.ts'
import { readForm } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { importedView } from '../views/choice-view.ts'
import { handleFeeds } from './feeds.ts'

/** Some 25,000 feeds; a larger file is not a list of what a person follows. */
export const maxOpmlBytes = 5 * 1024 * 1024

/** Subscribes to the feeds of an OPML file. */
export async function handleImport(context: Context, site: OwnSite): Promise<Response> {
  const { words } = site
  const { file } = await readForm(context)
  if (!(file instanceof File) || file.name === '') {
    return handleFeeds(context, site, { importError: words.fileMissing, status: 422 })
  }
  if (file.size > maxOpmlBytes) {
    return handleFeeds(context, site, { importError: words.fileTooLarge, status: 413 })
  }
  const outcome = await site.commands.importOpml(await file.text())
  if (outcome.kind === 'failed') {
    return handleFeeds(context, site, { importError: words.importFailure[outcome.reason], status: 422 })
  }
  const sentence = words.notice.imported(outcome.added, outcome.known)
  await noteAudit(context, site, 'feeds imported', sentence)
  if (outcome.refusedCount === 0) {
    return redirectWithNotice(context, '/feeds', {
      code: 'imported',
      count: outcome.added,
      further: outcome.known,
    })
  }
  const frame = makeFrame(context, site)
  const view = {
    sentence,
    refused: outcome.refused,
    furtherRefused: outcome.refusedCount - outcome.refused.length,
  }
  return respond(context, frame, {
    title: words.opmlHeading,
    main: importedView(view, frame),
    width: 'narrow',
  })
}

/** All feeds as an OPML file. */
export async function handleExport(context: Context, site: OwnSite): Promise<Response> {
  const opml = await site.commands.exportOpml()
  return context.body(opml, 200, {
    'content-type': 'text/x-opml; charset=utf-8',
    'content-disposition': 'attachment; filename="octavo.opml"',
  })
}
