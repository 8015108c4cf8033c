import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

/** Why no page can be served: a sentence that says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
}

export interface Listening {
  /** What to open in a browser: `http://127.0.0.1:4200`. */
  readonly address: string
  /** Takes no new requests, ends open connections and settles when all are gone. */
  close(): Promise<void>
}

/** Serves the pages at that address. Throws a ListenError where it cannot be had. */
export function listen(
  app: Pick<Hono, 'fetch'>,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch })
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new ListenError(explain(error, host, port), { cause: error })))
    server.listen(port, host, () => {
      resolve({ address: toAddress(server.address(), host), close: () => close(server) })
    })
  })
}

type Server = ReturnType<typeof createAdaptorServer>

function toAddress(bound: ReturnType<Server['address']>, host: string): string {
  const port = typeof bound === 'object' && bound !== null ? bound.port : ''
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program, perhaps an Octavo that runs already. Stop it, or choose another port: OCTAVO_PORT=${port + 1}.`
  }
  if (error.code === 'EACCES') {
    return `This user may not listen on port ${port}. Choose one above 1023: OCTAVO_PORT=4200.`
  }
  return `Octavo cannot listen on ${host}, port ${port}: ${error.message}.`
}
