import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

const root = join(import.meta.dirname, '../..')

/** How a process ended, with all that it said. */
export interface Ended {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

export interface RunningProgram {
  readonly address: string
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>
}

export interface ProgramOptions {
  readonly folder: string
  /** Options by their variables, above those that every journey has. */
  readonly env?: Readonly<Record<string, string>>
}

/** Any free port, no network: what may be read are the publishers of the tests. */
const settings = {
  OCTAVO_STARTER: 'no',
  OCTAVO_PORT: '0',
  OCTAVO_TIMEZONE: 'UTC',
  OCTAVO_ALLOW_ADDRESSES: '127.0.0.0/8',
}

/** Starts the program as a person does and waits for its address; what still runs after the test is killed. */
export async function startProgram(t: TestContext, options: ProgramOptions): Promise<RunningProgram> {
  const { child, ended } = spawnProgram(options)
  t.after(() => child.kill('SIGKILL'))
  const address = await Promise.race([
    once(child.stdout ?? child, 'data').then(([line]) => /http:\S+/.exec(String(line))?.[0]),
    ended.then(({ errors }) => Promise.reject(new Error(`the program ended: ${errors}`))),
  ])
  if (address === undefined) throw new Error('the program names no address')
  return {
    address,
    end(signal) {
      child.kill(signal)
      return ended
    },
  }
}

/** Starts the program where it is expected to refuse. */
export function runProgram(options: ProgramOptions): Promise<Ended> {
  return spawnProgram(options).ended
}

function spawnProgram({ folder, env }: ProgramOptions): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, ...settings, OCTAVO_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [output, errors] = ['', '']
  child.stdout.on('data', (bytes) => {
    output += bytes
  })
  child.stderr.on('data', (bytes) => {
    errors += bytes
  })
  return { child, ended: once(child, 'close').then(([code]) => ({ code, output, errors })) }
}
