import { randomBytes } from 'node:crypto'
import { hashText } from '../lib/hash.ts'
import { isSameSecret } from '../lib/is-same-secret.ts'
import type { AccessToken } from '../model/access-token.ts'
import type { CommandsContext } from './add-feed.ts'
import type { TokenCommands } from './token-commands.ts'

const setting = 'access tokens'
/** More programs than these nobody looks after. */
const mostTokens = 100

interface KeptToken extends AccessToken {
  /** Of the secret, which is not kept. */
  readonly hash: string
}

/** The commands about programs that read this archive. */
export function openTokenCommands({ store, now }: Pick<CommandsContext, 'store' | 'now'>): TokenCommands {
  const listKept = async (): Promise<KeptToken[]> =>
    toTokens(await store.read((reader) => reader.findSetting(setting)))
  return {
    list: async () => (await listKept()).map(withoutHash),
    async make({ name, scopes }) {
      const secret = `octavo_${randomBytes(24).toString('base64url')}`
      const made = { id: randomBytes(9).toString('base64url'), name, scopes, madeAt: now() }
      const isMade = await store.write(async (writer) => {
        const kept = toTokens(await writer.findSetting(setting))
        if (kept.length >= mostTokens) return false
        await writer.saveSetting(setting, JSON.stringify([{ ...made, hash: hashText(secret) }, ...kept]))
        return true
      })
      return isMade ? { ...made, secret } : undefined
    },
    end: (id) =>
      store.write(async (writer) => {
        const kept = toTokens(await writer.findSetting(setting))
        await writer.saveSetting(setting, JSON.stringify(kept.filter((token) => token.id !== id)))
      }),
    async find(secret) {
      const hash = hashText(secret)
      const token = (await listKept()).find((kept) => isSameSecret(hash, kept.hash))
      return token && withoutHash(token)
    },
  }
}

function toTokens(value: string | undefined): KeptToken[] {
  return value === undefined ? [] : (JSON.parse(value) as KeptToken[])
}

function withoutHash({ id, name, scopes, madeAt }: KeptToken): AccessToken {
  return { id, name, scopes, madeAt }
}
