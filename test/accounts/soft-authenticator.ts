/** A device that holds one passkey, made of nothing but arithmetic, and answers as browsers do (WebAuthn 3, §6). */

import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

export interface SoftAuthenticator {
  readonly id: string
  /** The answer to an offer, as a browser would send it from a page of that origin. */
  make(offer: string, origin: string): string
  /** The answer to a question for a passkey. */
  show(question: string, origin: string): string
}

const userPresent = 0x01
const userVerified = 0x04
const hasKey = 0x40

/** Counts from one on, unless `counts` is false: then it says 0 each time, as keys do that are on several devices. */
export function makeSoftAuthenticator({ counts = true, verifies = true } = {}): SoftAuthenticator {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const jwk = publicKey.export({ format: 'jwk' })
  let used = 0

  function toAuthenticatorData(rpId: string, key: Buffer = Buffer.alloc(0)): Buffer {
    const flags = userPresent | (verifies ? userVerified : 0) | (key.length > 0 ? hasKey : 0)
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(counts ? used++ : 0)
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), counter, key])
  }

  function toAnswer(response: Record<string, Buffer>): string {
    const fields = Object.entries(response).map(([name, bytes]) => [name, bytes.toString('base64url')])
    const name = id.toString('base64url')
    const answer = { id: name, rawId: name, type: 'public-key', clientExtensionResults: {} }
    return JSON.stringify({ ...answer, response: Object.fromEntries(fields) })
  }

  return {
    id: id.toString('base64url'),
    make(offer, origin) {
      const { challenge, rp } = JSON.parse(offer) as { challenge: string; rp: { id: string } }
      const cose = Buffer.concat([
        Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
        Buffer.from(jwk.x ?? '', 'base64url'),
        Buffer.from([0x22, 0x58, 0x20]),
        Buffer.from(jwk.y ?? '', 'base64url'),
      ])
      const key = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose])
      const data = toAuthenticatorData(rp.id, key)
      const attestationObject = Buffer.concat([
        Buffer.from([0xa3]),
        ...[toText('fmt'), toText('none'), toText('attStmt'), Buffer.from([0xa0]), toText('authData')],
        Buffer.from([0x58, data.length]),
        data,
      ])
      return toAnswer({
        clientDataJSON: toClientData('webauthn.create', challenge, origin),
        attestationObject,
      })
    },
    show(question, origin) {
      const { challenge, rpId } = JSON.parse(question) as { challenge: string; rpId: string }
      const clientDataJSON = toClientData('webauthn.get', challenge, origin)
      const authenticatorData = toAuthenticatorData(rpId)
      const signed = Buffer.concat([authenticatorData, createHash('sha256').update(clientDataJSON).digest()])
      return toAnswer({ clientDataJSON, authenticatorData, signature: sign('sha256', signed, privateKey) })
    },
  }
}

function toClientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

/** A short text in CBOR (RFC 8949, §3.1). */
function toText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)])
}
