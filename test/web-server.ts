/** For tests: a web server on an address of loopback. */
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface WebServer {
  readonly origin: string
  close(): Promise<void>
}

/** Serves at `address` (127.0.0.1 unless another is given) and any free port, or the one given. */
export async function startWebServer(
  answer: RequestListener,
  { address = '127.0.0.1', port = 0 } = {},
): Promise<WebServer> {
  const server = createServer(answer).listen(port, address)
  await once(server, 'listening')
  return {
    origin: `http://${address}:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
