import { randomBytes } from 'node:crypto'
import type { Store } from '../store/store.ts'

/** A secret that is the same for all processes on a store, and for as long as it lasts. */
export async function keepSecret(store: Store, setting: string): Promise<string> {
  const known = await store.read((reader) => reader.findSetting(setting))
  if (known !== undefined) return known
  return store.write(async (writer) => {
    const secret = (await writer.findSetting(setting)) ?? randomBytes(32).toString('base64url')
    await writer.saveSetting(setting, secret)
    return secret
  })
}
