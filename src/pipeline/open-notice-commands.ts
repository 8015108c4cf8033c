import { randomBytes, randomInt } from 'node:crypto'
import { hashText } from '../lib/hash.ts'
import { parseMailAddress } from '../lib/parse-mail-value.ts'
import type { ReaderId } from '../model/ids.ts'
import { composeCodeMail, composeTest } from '../notify/compose-notices.ts'
import { openDelivery } from './deliver-notices.ts'
import { deliverToChannel, sealOfChannel, tellOfMail } from './deliver-to-channel.ts'
import type { AddMailboxOutcome, NoticeCommands } from './notice-commands.ts'
import { parseBrowser, parseWebhook } from './parse-channel.ts'
import { planDigest } from './plan-digest.ts'
import { getPushKeys } from './push-keys.ts'
import type { SendContext } from './send-notices.ts'

export interface OpenNoticeCommands extends NoticeCommands {
  /** Ends messages under way. */
  close(): Promise<void>
}

export type NoticeCommandsContext = Parameters<typeof openDelivery>[0] & Parameters<typeof openDelivery>[1]

const dayMs = 86_400_000
/** Codes and tests, a reader a day: enough for who mistypes, too few to fill somebody's mailbox. */
const mostTries = 20
/** To one mailbox, whoever asks. */
const mostCodes = 5

/** The commands about notices on a store, with a way to the network of their own. */
export function openNoticeCommands(options: NoticeCommandsContext): OpenNoticeCommands {
  const { store, now } = options
  const { context, close } = openDelivery(options, options)
  const { allowAddresses } = options
  return {
    close,
    hasMail: context.mailer !== undefined,
    getPushKey: async () => (await getPushKeys(context)).publicKey,
    addMailbox: (id, address) => addMailbox(id, address, context),
    confirmMailbox: (id, channelId, code) =>
      store.write(async (writer) => {
        const tried = { key: `notice code tried ${id}`, now: now(), spanMs: dayMs }
        if ((await writer.countAttempt(tried)) > mostTries) return false
        const isRead = await writer.confirmChannel(id, channelId, hashCode(code))
        if (isRead) await planFor(id, { ...context, writer })
        return isRead
      }),
    async addBrowser(id, given) {
      const browser = parseBrowser(given, allowAddresses)
      if (!browser) return 'bad address'
      const { endpoint: address, ...keys } = browser
      return (await addSecret(id, { kind: 'push', address, secret: JSON.stringify(keys) }, context))
        ? 'added'
        : 'too many'
    },
    async addWebhook(id, given) {
      const address = parseWebhook(given)
      if (address === undefined) return { kind: 'bad address' }
      const secret = `whsec_${randomBytes(24).toString('base64')}`
      return (await addSecret(id, { kind: 'webhook', address, secret }, context))
        ? { kind: 'added', secret }
        : { kind: 'too many' }
    },
    removeChannel: (id, channelId) => store.write((writer) => writer.removeChannel(id, channelId)),
    async test(id, channelId) {
      const channels = await store.read((reader) => reader.listChannels(id))
      const channel = channels.find((one) => one.id === channelId)
      if (channel?.state !== 'active') return undefined
      if (await isTooOften(`notice test ${id}`, mostTries, context)) return 'too often'
      const what = { kind: 'notices', notices: [composeTest(now())] } as const
      return deliverToChannel(channel, { id: `test-${randomBytes(9).toString('base64url')}`, what }, context)
    },
    save: (id, settings) =>
      store.write(async (writer) => {
        await writer.saveNoticeSettings(id, settings)
        await planFor(id, { ...context, writer })
      }),
    chooseWay: (id, subject, way) => store.write((writer) => writer.saveFollowWay(id, subject, way)),
    async makeFeed(id) {
      const secret = randomBytes(24).toString('base64url')
      await store.write((writer) => writer.saveFeedKey(id, hashText(secret)))
      return secret
    },
    findFeedOwner: (secret) => findFeedOwner(secret, context),
    isStopKey: async (key) => (await store.read((reader) => reader.findMailOwner(key))) !== undefined,
    stopDigests: (key) => stopDigests(key, context),
  }
}

function findFeedOwner(secret: string, { store }: SendContext): Promise<ReaderId | undefined> {
  return store.read(async (reader) => {
    const id = await reader.findFeedOwner(hashText(secret))
    const person = id && (await reader.findPerson(id))
    return person?.blockedAt === undefined ? id : undefined
  })
}

function stopDigests(key: string, context: SendContext): Promise<boolean> {
  return context.store.write(async (writer) => {
    const id = await writer.findMailOwner(key)
    if (id === undefined) return false
    await writer.saveNoticeSettings(id, { ...(await writer.getNoticeSettings(id)), digest: 'off' })
    await planFor(id, { ...context, writer })
    return true
  })
}

type Writing = SendContext & {
  readonly writer: Parameters<Parameters<SendContext['store']['write']>[0]>[0]
}

/** The next digest by what the reader wants now; the first tells of what came since. */
async function planFor(id: ReaderId, { writer, now, timeZone }: Writing): Promise<void> {
  const settings = await writer.getNoticeSettings(id)
  await writer.saveMailKey(id, randomBytes(18).toString('base64url'))
  // 0: it was never planned.
  const since = settings.digestSince || now() - dayMs
  await writer.saveDigestDue(id, { since, dueAt: planDigest(settings, now(), timeZone) })
}

async function addMailbox(id: ReaderId, given: string, context: SendContext): Promise<AddMailboxOutcome> {
  const { store, mailer, now } = context
  const address = parseMailAddress(given)
  if (address === undefined) return { kind: 'bad address' }
  if (!mailer) return { kind: 'no mail' }
  const channels = await store.read((reader) => reader.listChannels(id))
  if (channels.some((one) => one.kind === 'mail' && one.address === address && one.state === 'active'))
    return { kind: 'known' }
  if (await isTooOften(`notice code ${id}`, mostTries, context)) return { kind: 'too often' }
  if (await isTooOften(`notice code to ${hashText(address)}`, mostCodes, context))
    return { kind: 'too often' }
  const code = makeCode()
  const channel = { kind: 'mail', address, secret: '', code: hashCode(code) } as const
  const added = await store.write((writer) => writer.saveChannel({ ...channel, readerId: id, now: now() }))
  if (added === undefined) return { kind: 'too many' }
  const sent = await mailer.sendMail({ ...composeCodeMail(code), to: address })
  return sent.ok ? { kind: 'asked' } : { kind: 'not sent', detail: tellOfMail(sent) }
}

function isTooOften(key: string, most: number, { store, now }: SendContext): Promise<boolean> {
  const attempt = { key, now: now(), spanMs: dayMs }
  return store.write(async (writer) => (await writer.countAttempt(attempt)) > most)
}

async function addSecret(
  readerId: ReaderId,
  {
    secret,
    ...channel
  }: { readonly kind: 'push' | 'webhook'; readonly address: string; readonly secret: string },
  context: SendContext,
): Promise<boolean> {
  const sealed = await sealOfChannel(channel, secret, context)
  const added = { ...channel, readerId, secret: sealed, code: undefined, now: context.now() }
  return (await context.store.write((writer) => writer.saveChannel(added))) !== undefined
}

/** Without letters and digits that look alike. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** 40 bits, and twenty tries a day. */
function makeCode(): string {
  return Array.from({ length: 8 }, () => signs[randomInt(signs.length)]).join('')
}

/** However it is typed. */
function hashCode(code: string): string {
  return hashText(code.toUpperCase().replaceAll(/[^A-Z\d]/g, ''))
}
