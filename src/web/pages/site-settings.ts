import { z } from 'zod'
import { readingWays, type SiteSettings, signUpWays } from '../../model/person.ts'
import { forSite, type SiteCall } from '../for-site.ts'
import { noteAudit } from '../note-audit.ts'
import { readForm } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond } from '../respond.ts'
import { siteSettingsView } from '../views/site-settings-view.ts'

/** As the masthead has room for it. */
const mostNameSigns = 40

const form = z.object({
  name: z.string().trim().max(1_000).catch(''),
  signUp: z.enum(signUpWays).catch('invitation'),
  reading: z.enum(readingWays).catch('anybody'),
})

/** What the operator chose for the whole site. */
export const handleSiteSettings = forSite(async (call) => {
  return showSettings(call, await call.accounts.getSettings(), undefined)
})

/** Keeps it. */
export const handleSaveSiteSettings = forSite(async (call) => {
  const { context, site, accounts } = call
  const settings = form.parse(await readForm(context))
  const { siteNameProblem, signUpWays: ways, readingWays: readings } = site.words.accounts
  if ([...settings.name].length > mostNameSigns) return showSettings(call, settings, siteNameProblem)
  await accounts.saveSettings(settings)
  const said = [settings.name, ways[settings.signUp], readings[settings.reading]]
  await noteAudit(context, site, 'site changed', said.filter((part) => part !== '').join(', '))
  return redirectWithNotice(context, '/settings/site', { code: 'siteSaved' })
})

function showSettings(
  { context, site }: SiteCall,
  settings: SiteSettings,
  problem: string | undefined,
): Promise<Response> {
  const frame = makeFrame(context, site)
  const main = siteSettingsView({ settings, problem }, frame)
  const page = { title: site.words.accounts.siteHeading, main, width: 'narrow' } as const
  return respond(context, frame, page, problem === undefined ? 200 : 422)
}
