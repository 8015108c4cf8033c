import type { Context } from 'hono'
import { parseLabel } from '../../lib/parse-label.ts'
import type { ArticleId } from '../../model/ids.ts'
import { readForm, readId } from '../read-request.ts'
import { redirectWithNotice, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'

/** Gives an article a label of the reader's own, or takes one off it; goes to where the form stood. */
export async function handleLabelArticle(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<ArticleId>(context)
  const readerId = site.findReaderId(context)
  const { label: typed, off } = await readForm(context)
  const label = parseLabel(off ?? typed)
  if (id === undefined || readerId === undefined) return respondNotFound(context, site)
  const page = `/article/${id}`
  if (label === undefined) return redirectWithNotice(context, page, { code: 'labelRefused' })
  const { readers } = site.commands
  if (off === undefined) {
    const outcome = await readers.giveLabel(readerId, id, label)
    if (outcome === 'no article') return respondNotFound(context, site)
    return redirectWithNotice(context, page, { code: outcome === 'given' ? 'labelled' : 'tooManyLabels' })
  }
  if (!(await readers.takeLabel(readerId, id, label))) return respondNotFound(context, site)
  const isInList = context.req.query('from') === 'label'
  const left = { readerId, label, limit: 1 }
  const isLast = isInList && (await site.store.read((reader) => reader.listLabelled(left))).length === 0
  const list = isLast ? '/labels' : `/label?${new URLSearchParams({ name: label })}`
  return redirectWithNotice(context, isInList ? list : page, { code: 'unlabelled' })
}
