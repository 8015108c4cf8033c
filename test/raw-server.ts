/** For tests: a server on loopback that answers with exactly the bytes it is told to, however wrong they are. */
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

export interface RawServer {
  readonly port: number
  readonly origin: string
  /** The head of every request so far, as it came over the wire, Latin-1. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** Calls `answer` with each request's socket and path; a request that comes over a kept connection calls it again. */
export async function startRawServer(answer: (socket: Socket, path: string) => void): Promise<RawServer> {
  const requests: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    // The client breaking off is what many tests are about.
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    socket.on('data', (bytes) => {
      const head = bytes.toString('latin1')
      requests.push(head)
      answer(socket, head.split(' ')[1] ?? '')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    requests,
    async close() {
      for (const socket of sockets) socket.destroy()
      if (!server.listening) return
      server.close()
      await once(server, 'close')
    },
  }
}
