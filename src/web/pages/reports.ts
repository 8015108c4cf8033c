import type { Context } from 'hono'
import { z } from 'zod'
import type { ArticleId } from '../../model/ids.ts'
import type { TextReport } from '../../model/outlet-rules.ts'
import { presentOutletLink } from '../present/present-article-line.ts'
import { readForm, readId } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { reportsView } from '../views/reports-view.ts'

/** A screen is five; who has more than this sees to the newest first. */
const maxReports = 100

/** The articles whose text somebody found wrong, newest first. */
export async function handleReports(context: Context, site: OwnSite): Promise<Response> {
  const { reports, outlets, count } = await site.store.read(async (reader) => {
    const found = await reader.listTextReports(maxReports)
    const ids = new Set(found.map(({ article }) => article.outletId))
    const named = await reader.listOutlets([...ids])
    const byId = new Map(named.map((outlet) => [outlet.id, outlet]))
    return { reports: found, outlets: byId, count: await reader.countTextReports() }
  })
  const frame = makeFrame(context, site)
  const toRow = ({ article, note, reportedAt }: TextReport) => ({
    ...{ title: article.title, language: article.language, note, reportedAt },
    href: `/article/${article.id}`,
    outlet: presentOutletLink(article.outletId, { outlets, base: '' }),
    rulesHref: `/outlet/${article.outletId}/text?page=${encodeURIComponent(article.url)}`,
    doneAction: `/reports/${article.id}/done`,
  })
  const main = reportsView({ rows: reports.map(toRow), further: count - reports.length }, frame)
  return respond(context, frame, { title: site.words.reportsHeading, main, width: 'middle' })
}

/** The longest note that is kept; the form takes no more. */
const maxNoteLength = 500

const note = z
  .string()
  .trim()
  .catch('')
  .transform((text) => text.slice(0, maxNoteLength))

/** Tells the operator that the text of an article is wrong. */
export async function handleReport(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<ArticleId>(context)
  const said = note.parse((await readForm(context)).note)
  if (id === undefined || !(await site.commands.texts.reportText(id, said)))
    return respondNotFound(context, site)
  return redirectWithNotice(context, `/article/${id}`, { code: 'reported' })
}

/** The operator has seen to it. */
export async function handleReportDone(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<ArticleId>(context)
  if (id === undefined) return respondNotFound(context, site)
  await site.commands.texts.settleReport(id)
  return redirectWithNotice(context, '/reports', { code: 'settled' })
}
