import { makePushKeys, type PushKeys } from '../notify/send-push.ts'
import type { Store } from '../store/store.ts'
import { getSecret, openSealedKey, type SecretPlace, sealKey } from './sealed-key.ts'

export interface PushKeysContext extends SecretPlace {
  readonly store: Store
}

const setting = 'push keys'

/**
 * By which push services know this Octavo: made when first needed, and then the same for all of its processes. Where the
 * secret is another by now they are made anew, and browsers are to be asked again.
 */
export async function getPushKeys({ store, ...place }: PushKeysContext): Promise<PushKeys> {
  const secret = await getSecret(place)
  const known = openKeys(await store.read((reader) => reader.findSetting(setting)), secret)
  if (known) return known
  const made = await makePushKeys()
  return store.write(async (writer) => {
    const others = openKeys(await writer.findSetting(setting), secret)
    if (others) return others
    const { publicKey, privateKey } = made
    const sealedKey = sealKey(privateKey, setting, secret)
    await writer.saveSetting(setting, JSON.stringify({ publicKey, sealedKey }))
    return made
  })
}

function openKeys(kept: string | undefined, secret: string): PushKeys | undefined {
  if (kept === undefined) return undefined
  const { publicKey, sealedKey } = JSON.parse(kept) as { publicKey: string; sealedKey: string }
  const privateKey = openSealedKey(sealedKey, setting, secret)
  return privateKey === undefined ? undefined : { publicKey, privateKey }
}
