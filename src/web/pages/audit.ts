import { forSite } from '../for-site.ts'
import { nextPage, readCursor } from '../read-request.ts'
import { makeFrame, respond } from '../respond.ts'
import { auditView } from '../views/audit-view.ts'

const linesAPage = 100

/** Who did what on a site, newest first. */
export const handleAudit = forSite(async ({ context, site }) => {
  const entries = await site.store.read((reader) =>
    reader.listAudit({ ...readCursor<number>(context), limit: linesAPage }),
  )
  const last = entries.length === linesAPage ? entries.at(-1) : undefined
  const nextHref = last && nextPage(context, { base: '' }, { at: last.at, id: last.id })
  const frame = makeFrame(context, site)
  const main = auditView({ entries, nextHref }, frame)
  return respond(context, frame, { title: site.words.accounts.logHeading, main, width: 'middle' })
})
