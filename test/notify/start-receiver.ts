import type { IncomingHttpHeaders } from 'node:http'
import { startWebServer } from '../web-server.ts'

export interface Received {
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
}

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
}

export interface Receiver {
  readonly origin: string
  readonly received: readonly Received[]
  close(): Promise<void>
}

/** Starts a program on loopback that takes messages, and answers each as it is told; undefined: not at all. */
export async function startReceiver(answer: (received: Received) => Answer | undefined): Promise<Receiver> {
  const received: Received[] = []
  const server = await startWebServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const one = { url: request.url ?? '', headers: request.headers, bytes: Buffer.concat(parts) }
    received.push(one)
    const told = answer(one)
    if (told) response.writeHead(told.status, told.headers).end()
  })
  return { ...server, received }
}
