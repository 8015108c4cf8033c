import { z } from 'zod'
import { forSite, type SiteCall, setCookies, toStatus } from '../for-site.ts'
import { readForm } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import { setupView } from '../views/setup-view.ts'

const field = z.string().max(1_000).catch('')
const form = z.object({ code: field, name: field, email: field, password: field })
const nothingGiven = { code: '', name: '', email: '', problem: undefined }

/** The first start of a site; afterwards there is no such page. */
export const handleSetupPage = forSite(async (call) => {
  const isOver = await call.accounts.isSetUp()
  return isOver ? respondNotFound(call.context, call.site) : showSetup(call, nothingGiven)
})

/** Makes the first account, and goes on to what holds for the whole site. */
export const handleSetup = forSite(async (call) => {
  const { context, site, accounts, asker } = call
  const given = form.parse(await readForm(context))
  const trimmed = { ...given, name: given.name.trim(), email: given.email.trim() }
  const made = await accounts.setUp(asker, trimmed)
  if (made.ok) {
    setCookies(context, made.value)
    return context.redirect('/settings/site', 303)
  }
  const { code, name, email } = trimmed
  const problem = site.words.accounts.problems[made.reason]
  return showSetup(call, { code, name, email, problem }, toStatus(made.reason))
})

function showSetup(
  { context, site }: SiteCall,
  view: Parameters<typeof setupView>[0],
  status: 200 | 422 | 429 = 200,
): Promise<Response> {
  const frame = makeFrame(context, site)
  const page = {
    title: site.words.accounts.setupHeading,
    main: setupView(view, frame),
    width: 'narrow',
  } as const
  return respond(context, frame, page, status)
}
