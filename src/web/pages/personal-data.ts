import { z } from 'zod'
import { forSite, type SiteCall } from '../for-site.ts'
import { readForm } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondNotFound } from '../respond.ts'
import { personalDataView } from '../views/personal-data-view.ts'

const form = z.object({ email: z.string().max(1_000).catch('') })

/** Where a person takes all that is theirs along, or has it erased. */
export const handlePersonalData = forSite((call) => showPersonalData(call, undefined))

/** All of it as one file. */
export const handleExportPerson = forSite(async (call) => {
  const { context, site, accounts, asker } = call
  const readerId = site.findReaderId(context)
  if (readerId === undefined) return respondNotFound(context, site)
  const exported = await accounts.exportPerson({ readerId, address: asker.address }, asker)
  if (!exported.ok) return showPersonalData(call, site.words.personalData.problems[exported.reason])
  const tables = Object.groupBy(exported.value, ({ table }) => table)
  const listed = Object.entries(tables).map(([name, parts = []]) => [
    name,
    parts.flatMap(({ records }) => records),
  ])
  const file = {
    format: 'octavo person',
    version: 1,
    madeAt: new Date(site.clock()),
    ...Object.fromEntries(listed),
  }
  return context.body(`${JSON.stringify(file, undefined, 1)}\n`, 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="octavo-person.json"',
  })
})

/** Erases all of it, for good. */
export const handleErasePerson = forSite(async (call) => {
  const { context, site, accounts, asker } = call
  const readerId = site.findReaderId(context)
  if (readerId === undefined) return respondNotFound(context, site)
  const { email } = form.parse(await readForm(context))
  const erased = await accounts.erasePerson({ readerId, address: asker.address }, asker, email)
  if (!erased.ok) return showPersonalData(call, site.words.personalData.problems[erased.reason])
  return redirectWithNotice(context, '/sign-in', { code: 'personErased' })
})

async function showPersonalData(
  { context, site, accounts, asker }: SiteCall,
  problem: string | undefined,
): Promise<Response> {
  const isFresh = await accounts.isFresh(asker)
  const frame = makeFrame(context, site)
  const main = personalDataView({ isFresh, problem }, frame)
  const title = site.words.personalData.settingsLine[0]
  return respond(context, frame, { title, main, width: 'narrow' }, problem === undefined ? 200 : 422)
}
