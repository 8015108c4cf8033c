import { randomBytes } from 'node:crypto'
import { hashText } from '../lib/hash.ts'
import type { ReaderId } from '../model/ids.ts'
import type { Asker } from './accounts.ts'
import { type AccountsContext, minuteMs } from './accounts-context.ts'
import { findPasswordHash } from './check-password.ts'
import { nameCookie } from './name-cookie.ts'

/** Time to find the telephone. */
const lastsMs = 10 * minuteMs

/** Remembers that a browser told the right password; nobody is signed in by it. Gives the cookie that says so. */
export async function beginHalf(context: AccountsContext, readerId: ReaderId): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const { internalAdapter } = await (await context.getAuth()).$context
  await internalAdapter.createVerificationValue({
    identifier: toKey(token),
    value: await describe(context, readerId),
    expiresAt: new Date(context.now() + lastsMs),
  })
  await context.store.write((writer) => writer.forgetEnded(context.now()))
  return toCookie(context, token, lastsMs / 1_000)
}

/** Who told the right password in this browser a moment ago, and has that password still. */
export async function findHalf(context: AccountsContext, asker: Asker): Promise<ReaderId | undefined> {
  const token = readToken(context, asker)
  if (token === undefined) return undefined
  const { internalAdapter } = await (await context.getAuth()).$context
  const half = await internalAdapter.findVerificationValue(toKey(token))
  if (!half || half.expiresAt.getTime() <= context.now()) return undefined
  const readerId = Number(half.value.split(' ')[0]) as ReaderId
  return (await describe(context, readerId)) === half.value ? readerId : undefined
}

/** Takes it for what it is, once: gives the cookie by which the browser forgets it, or nothing where it was taken. */
export async function endHalf(context: AccountsContext, asker: Asker): Promise<string | undefined> {
  const { internalAdapter } = await (await context.getAuth()).$context
  const half = await internalAdapter.consumeVerificationValue(toKey(readToken(context, asker) ?? ''))
  return half ? toCookie(context, '', 0) : undefined
}

/** With a new password in between it is another. */
async function describe({ store }: AccountsContext, readerId: ReaderId): Promise<string> {
  const hash = await store.read((reader) => findPasswordHash(reader, { readerId }))
  return `${readerId} ${hashText(hash ?? '')}`
}

function toKey(token: string): string {
  return `second-step:${token}`
}

function readToken({ url }: AccountsContext, { headers }: Asker): string | undefined {
  const name = `${nameCookie(url)}-half=`
  const cookies = (headers.get('cookie') ?? '').split('; ')
  return cookies.find((cookie) => cookie.startsWith(name))?.slice(name.length) || undefined
}

function toCookie({ url }: AccountsContext, value: string, seconds: number): string {
  const secure = url.startsWith('https:') ? '; Secure' : ''
  return `${nameCookie(url)}-half=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${secure}`
}
