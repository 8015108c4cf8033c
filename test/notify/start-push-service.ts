import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import type { GivenBrowser } from '../../src/pipeline/notice-commands.ts'
import { type Received, startReceiver } from './start-receiver.ts'

export interface PushService {
  /** What a browser says of itself. */
  readonly browser: GivenBrowser
  /** What came, as the browser reads it. */
  readonly read: { title: string; body: string; path: string; tag: string }[]
  readonly received: readonly Received[]
  answer(status: number): void
  close(): Promise<void>
}

/** Starts a push service on loopback with one browser, which can read what is meant for it. */
export async function startPushService(): Promise<PushService> {
  const keys = createECDH('prime256v1')
  keys.generateKeys()
  const auth = randomBytes(16)
  const read: PushService['read'] = []
  let status = 201
  const receiver = await startReceiver(({ bytes }) => {
    if (status === 201) read.push(JSON.parse(decrypt(bytes, { keys, auth })))
    return { status }
  })
  return {
    browser: {
      endpoint: `${receiver.origin}/push/one`,
      p256dh: keys.getPublicKey('base64url'),
      auth: auth.toString('base64url'),
    },
    ...{ read, received: receiver.received, close: receiver.close },
    answer(given) {
      status = given
    },
  }
}

/** RFC 8188 §2 with the keys of RFC 8291 §3.4, one record. */
function decrypt(
  body: Buffer,
  { keys, auth }: { readonly keys: ReturnType<typeof createECDH>; readonly auth: Buffer },
): string {
  const salt = body.subarray(0, 16)
  const server = body.subarray(21, 21 + body.readUInt8(20))
  const sealed = body.subarray(21 + server.length)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), server])
  const input = Buffer.from(hkdfSync('sha256', keys.computeSecret(server), auth, info, 32))
  const derive = (name: string, length: number) =>
    Buffer.from(hkdfSync('sha256', input, salt, `Content-Encoding: ${name}\0`, length))
  const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12))
  decipher.setAuthTag(sealed.subarray(-16))
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  // Padding ends with a 2 in the last record.
  return plain.subarray(0, plain.lastIndexOf(2)).toString()
}
