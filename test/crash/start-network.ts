import { connect, createServer, type Socket } from 'node:net'

export interface Network {
  readonly port: number
  /** Nothing goes through any more, and nobody is told; `mend` lets it through again. */
  stall(): void
  /** Ends every connection. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** A network of one wire, to the socket of a server; it can break in the two ways in which networks break. */
export async function startNetwork(socketPath: string): Promise<Network> {
  const pairs = new Set<readonly [Socket, Socket]>()
  let isStalled = false
  const server = createServer((near) => {
    const far = connect(socketPath)
    const pair = [near, far] as const
    pairs.add(pair)
    const forget = () => {
      pairs.delete(pair)
      near.destroy()
      far.destroy()
    }
    for (const end of pair) end.on('error', forget).on('close', forget)
    near.pipe(far).pipe(near)
    if (isStalled) pause(pair)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    stall() {
      isStalled = true
      for (const pair of pairs) pause(pair)
    },
    cut() {
      for (const [near] of pairs) near.destroy()
    },
    mend() {
      isStalled = false
      for (const [near, far] of pairs) near.pipe(far).pipe(near)
    },
    async close() {
      for (const [near] of pairs) near.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function pause([near, far]: readonly [Socket, Socket]): void {
  near.unpipe(far).pause()
  far.unpipe(near).pause()
}
