import { z } from 'zod'
import { forFresh } from '../for-fresh.ts'
import { forSite, type SiteCall, setCookies, toStatus } from '../for-site.ts'
import { readForm } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondNotFound } from '../respond.ts'
import { type AccountView, accountView } from '../views/account-view.ts'

const path = '/settings/account'
const field = z.string().max(1_000).catch('')
const form = z.object({ name: field, email: field, current: field, password: field })

/** A person's own account. */
export const handleAccount = forSite((call) => showAccount(call, {}))

/** Another name; for who signed in a moment ago, as it is what others know them by. */
export const handleChangeName = forFresh(async (call) => {
  const { context, site, accounts, asker } = call
  const { name } = form.parse(await readForm(context))
  const changed = await accounts.changeName(asker, name.trim())
  if (changed.ok) return redirectWithNotice(context, path, { code: 'nameChanged' })
  return showAccount(call, { nameProblem: site.words.accounts.problems[changed.reason] }, 422)
})

/** Another address to sign in with; for who signed in a moment ago. */
export const handleChangeAddress = forFresh(async (call) => {
  const { context, site, accounts, asker } = call
  const { email } = form.parse(await readForm(context))
  const changed = await accounts.changeAddress(asker, email.trim())
  if (changed.ok)
    return redirectWithNotice(context, path, {
      code: changed.value === 'mail' ? 'addressAsked' : 'addressChanged',
    })
  return showAccount(call, { addressProblem: site.words.accounts.problems[changed.reason] }, 422)
})

/** A new password in place of the one that is given, too; for who signed in a moment ago. */
export const handleChangePassword = forFresh(async (call) => {
  const { context, site, accounts, asker } = call
  const { current, password } = form.parse(await readForm(context))
  const changed = await accounts.changePassword(asker, { current, wanted: password })
  if (!changed.ok) {
    const { problems } = site.words.accounts
    return showAccount(call, { problem: problems[changed.reason] }, toStatus(changed.reason))
  }
  setCookies(context, changed.value)
  return redirectWithNotice(context, path, { code: 'passwordChanged' })
})

/** Ends a session of one's own; another's is none. */
export const handleEndSession = forSite(async ({ context, site, accounts }) => {
  const readerId = site.findReaderId(context)
  if (readerId === undefined) return respondNotFound(context, site)
  await accounts.endSession(readerId, context.req.param('id') ?? '')
  return redirectWithNotice(context, path, { code: 'sessionEnded' })
})

/** Ends all of one's sessions but this one. */
export const handleEndOthers = forSite(async ({ context, site, accounts, asker }) => {
  const readerId = site.findReaderId(context)
  if (readerId === undefined) return respondNotFound(context, site)
  await accounts.endOtherSessions(asker, readerId)
  return redirectWithNotice(context, path, { code: 'sessionEnded' })
})

/** The page of whoever asks, with what was wrong with a form of theirs. */
export async function showAccount(
  { context, site, accounts, asker }: SiteCall,
  problems: Pick<
    AccountView,
    'nameProblem' | 'addressProblem' | 'problem' | 'passkeyProblem' | 'serviceProblem' | 'secondStepProblem'
  >,
  status: 200 | 422 | 429 = 200,
): Promise<Response> {
  const readerId = site.findReaderId(context)
  if (readerId === undefined) return respondNotFound(context, site)
  const frame = makeFrame(context, site)
  const { service } = accounts
  const shown = service && { name: service.name, isLinked: await service.isLinked(readerId) }
  const view = {
    sessions: await accounts.listSessions(asker),
    isFresh: await accounts.isFresh(asker),
    passkeys: await accounts.listPasskeys(readerId),
    secondStep: await accounts.getSecondStep(readerId),
    email: (await site.store.read((reader) => reader.findPerson(readerId)))?.email ?? '',
  }
  const main = accountView({ ...view, service: shown, ...problems }, frame)
  const title = site.words.accounts.settingsLines.account[0]
  return respond(context, frame, { title, main, width: 'narrow' }, status)
}
