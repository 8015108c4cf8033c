import { randomInt } from 'node:crypto'
import { hashText } from '../lib/hash.ts'
import type { Store } from '../store/store.ts'

/** Under which the store keeps what tells the codes, each hashed. */
export const setupSetting = 'setup code'
/** Of so many starts: processes that start together each tell theirs, and more than these nobody compares. */
const mostCodes = 8

/** Without signs that are taken for each other. */
export const unmistakableSigns = 'abcdefghjkmnpqrstuvwxyz23456789'

/**
 * The code by which whoever started a site shows that they did, beside those that other processes told; undefined where somebody
 * has an account already.
 */
export async function makeSetupCode(store: Store): Promise<string | undefined> {
  if (await store.read((reader) => reader.hasPeople())) return undefined
  const code = Array.from({ length: 3 }, makePart).join('-')
  await store.write(async (writer) => {
    const told = ((await writer.findSetting(setupSetting)) ?? '').split(' ').filter((hash) => hash !== '')
    await writer.saveSetting(setupSetting, [...told, hashText(code)].slice(-mostCodes).join(' '))
  })
  return code
}

function makePart(): string {
  return Array.from({ length: 4 }, () => unmistakableSigns[randomInt(unmistakableSigns.length)]).join('')
}
