import { z } from 'zod'
import { fail, type Result, succeed } from '../lib/result.ts'
import { toNetwork } from '../lib/to-network.ts'
import type { ReaderId } from '../model/ids.ts'
import type { ServiceFailure } from '../model/person.ts'
import type { Asker, ServiceArrival, ServiceWish } from './accounts.ts'
import { minuteMs } from './accounts-context.ts'
import { beginSession } from './begin-session.ts'
import { makePersonOfService } from './make-person-of-service.ts'
import { nameCookie } from './name-cookie.ts'
import type { ServiceAnswer, ServiceContext } from './open-identity-service.ts'
import { addServiceLogin, findServiceOwner, hasServiceLogin } from './service-logins.ts'

const mostFromAddress = 50
const tripSeconds = 600

const trip = z.object({
  ...{ state: z.string(), nonce: z.string(), verifier: z.string() },
  ...{ next: z.string(), invitation: z.string(), linkTo: z.number().optional() },
})

/** Where the browser goes, with a cookie that binds its return to this browser. */
export async function leaveForService(
  context: ServiceContext,
  asker: Asker,
  { next, invitation, linkTo }: ServiceWish,
): Promise<Result<{ readonly address: string; readonly cookies: readonly string[] }, ServiceFailure>> {
  const tries = {
    ...{ key: `service from ${toNetwork(asker.address)}`, most: mostFromAddress, spanMs: 15 * minuteMs },
  }
  if (await context.isTooOften([tries])) return fail('too often', tries.key)
  const begun = await context.asked.begin()
  if (!begun.ok) return begun
  const kept = JSON.stringify({ ...begun.value.trip, next, invitation, linkTo })
  const cookies = [toCookie(context, Buffer.from(kept).toString('base64url'), tripSeconds)]
  return succeed({ address: begun.value.address, cookies })
}

/** Signs in whoever the service says that came back, makes their account where they may have one, or links it. */
export async function returnFromService(
  context: ServiceContext,
  asker: Asker,
  arrival: { readonly query: string; readonly readerId: ReaderId | undefined; readonly isFresh: boolean },
): Promise<Result<ServiceArrival, ServiceFailure>> {
  const left = readTrip(context, asker)
  if (!left) return fail('ended', 'this browser never left for the service')
  const answer = await context.asked.end(arrival.query, left)
  if (!answer.ok) return answer
  const forget = toCookie(context, '', 0)
  const { next, linkTo } = left
  if (linkTo !== undefined) {
    if (linkTo !== arrival.readerId) return fail('ended', 'somebody else is signed in by now')
    // What the browser brings back it may have written itself: who only found it open links nothing.
    if (!arrival.isFresh) return fail('ended', 'they signed in long ago')
    const linked = await link(context, arrival.readerId, answer.value)
    return linked.ok ? succeed({ next, cookies: [forget] }) : linked
  }
  const owner = await findOrMake(context, answer.value, left.invitation)
  if (!owner.ok) return owner
  const begun = await beginSession(context, asker, owner.value)
  const [action, detail] = [begun.ok ? 'signed in' : 'sign-in failed', context.service.name] as const
  await context.note({ readerId: owner.value, address: asker.address, action, detail })
  if (!begun.ok) return fail(begun.reason === 'blocked' ? 'blocked' : 'ended', begun.detail)
  return succeed({ next, cookies: [...begun.value, forget] })
}

async function findOrMake(
  context: ServiceContext,
  answer: ServiceAnswer,
  invitation: string,
): Promise<Result<ReaderId, ServiceFailure>> {
  const owner = await context.store.read((reader) => findServiceOwner(reader, context.service, answer))
  return owner === undefined ? makePersonOfService(context, answer, invitation) : succeed(owner)
}

/** One account each: who is known at the service as two people here would not know where they come out. */
async function link(
  { store, service, note, now }: ServiceContext,
  readerId: ReaderId,
  answer: ServiceAnswer,
): Promise<Result<undefined, ServiceFailure>> {
  const isLinked = await store.write(async (writer) => {
    if ((await findServiceOwner(writer, service, answer)) !== undefined) return false
    if (await hasServiceLogin(writer, service, readerId)) return false
    await addServiceLogin(writer, service, { readerId, subject: answer.subject, now: now() })
    return true
  })
  if (!isLinked) return fail('linked already', answer.subject)
  await note({ readerId, address: '', action: 'service linked', detail: service.name })
  return succeed(undefined)
}

function readTrip({ url }: ServiceContext, { headers }: Asker): z.infer<typeof trip> | undefined {
  const name = `${nameCookie(url)}-service=`
  const cookies = (headers.get('cookie') ?? '').split('; ')
  const value = cookies.find((cookie) => cookie.startsWith(name))?.slice(name.length)
  if (!value) return undefined
  try {
    return trip.parse(JSON.parse(Buffer.from(value, 'base64url').toString()))
  } catch {
    return undefined
  }
}

function toCookie({ url }: ServiceContext, value: string, seconds: number): string {
  const secure = url.startsWith('https:') ? '; Secure' : ''
  return `${nameCookie(url)}-service=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${secure}`
}
