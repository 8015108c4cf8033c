import { createHmac, timingSafeEqual } from 'node:crypto'

/** An address that may be asked for because we made it: what it leads to, and a signature of that. */
export interface SignedAddress {
  readonly signature: string
  readonly encoded: string
}

/** Signs an address, so that nobody can have others fetched: both parts are made of letters that paths may hold. */
export function signAddress(url: string, secret: string): SignedAddress {
  return { signature: signatureOf(url, secret), encoded: Buffer.from(url).toString('base64url') }
}

/** The address within, unless the signature is another's. */
export function findSignedAddress({ signature, encoded }: SignedAddress, secret: string): string | undefined {
  const url = Buffer.from(encoded, 'base64url').toString()
  const [expected, given] = [signatureOf(url, secret), signature].map((text) => Buffer.from(text))
  return expected && given && expected.length === given.length && timingSafeEqual(expected, given)
    ? url
    : undefined
}

/** 128 bits: more tries than anybody has. */
function signatureOf(url: string, secret: string): string {
  return createHmac('sha256', secret).update(url).digest('base64url').slice(0, 22)
}
