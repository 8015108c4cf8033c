import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

// What OWASP asks of scrypt where it takes 32 MB, so that some people who sign in at once fit into a small machine.
const [logCost, blockSize, parallel] = [15, 8, 3]
const hashBytes = 32
const saltBytes = 16

/** A password as it is kept, with what it was hashed by, so that later ones can be hashed otherwise: `scrypt:15:8:3:…:…` */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  const hash = await derive(password, salt, { logCost, blockSize, parallel })
  const parts = [logCost, blockSize, parallel, salt.toString('base64url'), hash.toString('base64url')]
  return ['scrypt', ...parts].join(':')
}

/** Whether a kept hash is of this password. */
export async function isHashOf(kept: string, password: string): Promise<boolean> {
  const [name, ...parts] = kept.split(':')
  const [cost, block, lanes, salt = '', hash = ''] = parts
  if (name !== 'scrypt' || hash === '') return false
  const by = { logCost: Number(cost), blockSize: Number(block), parallel: Number(lanes) }
  const known = Buffer.from(hash, 'base64url')
  const given = await derive(password, Buffer.from(salt, 'base64url'), by)
  return known.length === given.length && timingSafeEqual(known, given)
}

interface Cost {
  readonly logCost: number
  readonly blockSize: number
  readonly parallel: number
}

/** In a thread of the system's: pages wait for none of it. The same letters, however a keyboard puts them together. */
function derive(password: string, salt: Buffer, { logCost, blockSize, parallel }: Cost): Promise<Buffer> {
  const cost = 2 ** logCost
  const options: ScryptOptions = {
    ...{ cost, blockSize, parallelization: parallel },
    maxmem: 2 * 128 * cost * blockSize,
  }
  return new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, hashBytes, options, (error, hash) =>
      error ? reject(error) : resolve(hash),
    ),
  )
}
