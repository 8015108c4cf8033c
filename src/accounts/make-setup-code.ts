import { randomInt } from 'node:crypto'
import { hashText } from '../lib/hash.ts'
import type { Store } from '../store/store.ts'

/** Under which the store keeps what tells the code. */
export const setupSetting = 'setup code'

/** Without signs that are taken for each other. */
export const unmistakableSigns = 'abcdefghjkmnpqrstuvwxyz23456789'

/** The code by which whoever started a site shows that they did; undefined where somebody has an account already. */
export async function makeSetupCode(store: Store): Promise<string | undefined> {
  if (await store.read((reader) => reader.hasPeople())) return undefined
  const code = Array.from({ length: 3 }, makePart).join('-')
  await store.write((writer) => writer.saveSetting(setupSetting, hashText(code)))
  return code
}

function makePart(): string {
  return Array.from({ length: 4 }, () => unmistakableSigns[randomInt(unmistakableSigns.length)]).join('')
}
