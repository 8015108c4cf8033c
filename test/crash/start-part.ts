import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

const root = join(import.meta.dirname, '../..')

export interface Part {
  /** Of its pages; a worker has none. */
  readonly address: string
  /** As a power cut would: nothing is said to it before. */
  kill(): Promise<void>
  stop(): Promise<void>
}

export interface PartOptions {
  readonly role: 'all' | 'web' | 'worker'
  readonly folder: string
  /** A PostgreSQL in place of the file. */
  readonly database?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts one process of Octavo and waits until it says that it runs; what still runs after the test is killed. */
export async function startPart(
  t: TestContext,
  { role, folder, database, env = {} }: PartOptions,
): Promise<Part> {
  const child = spawn(process.execPath, ['src/main.ts', '--role', role], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      ...{ OCTAVO_STARTER: 'no', OCTAVO_PORT: '0', OCTAVO_ALLOW_ADDRESSES: '127.0.0.0/8' },
      ...{ OCTAVO_DATA: folder, OCTAVO_LOG: 'silent', OCTAVO_DATABASE: database ?? '' },
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  t.after(() => child.kill('SIGKILL'))
  const said = await Promise.race([once(child.stdout, 'data'), readErrors(child)])
  return {
    address: /http:\S+/.exec(String(said))?.[0] ?? '',
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  }
}

async function readErrors(child: ChildProcess): Promise<never> {
  let errors = ''
  child.stderr?.on('data', (bytes) => {
    errors += bytes
  })
  await once(child, 'close')
  throw new Error(`a process of Octavo ended: ${errors}`)
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit')
  child.kill(signal)
  if (child.exitCode === null && child.signalCode === null) await ended
}
