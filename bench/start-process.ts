import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface StartedProcess {
  /** What its first line names, and when it was asked to start. */
  readonly address: string
  readonly startedAt: number
  /** So far, of all its threads. */
  readCost(): ProcessCost
  stop(): Promise<void>
}

export interface ProcessCost {
  readonly cpuMs: number
  readonly memoryBytes: number
  /** The most memory that it ever held. */
  readonly peakBytes: number
}

export interface StartOptions {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Takes each line that it writes to its log; what is no JSON is shown. */
  readonly onLog?: (line: string) => void
}

/** What Linux counts processor time in, on every machine of today. */
const ticksMs = 10

/** Starts a TypeScript file of the project as `npm` does and waits for the address that it prints. Its costs need Linux. */
export async function startProcess(file: string, options: StartOptions): Promise<StartedProcess> {
  const startedAt = performance.now()
  const run = fileURLToPath(new URL('../scripts/run.mjs', import.meta.url))
  const child = spawn(process.execPath, [run, file, ...(options.args ?? [])], {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', options.onLog ? 'pipe' : 'inherit'],
  })
  if (child.stderr && options.onLog) {
    const { onLog } = options
    createInterface({ input: child.stderr }).on('line', (line) =>
      line.startsWith('{') ? onLog(line) : process.stderr.write(`${line}\n`),
    )
  }
  const ended = once(child, 'exit')
  const [line] = await Promise.race([once(child.stdout ?? child, 'data'), ended])
  const address = /http:\S+/.exec(String(line))?.[0]
  if (address === undefined) throw new Error(`${file} did not start`)
  return {
    address,
    startedAt,
    readCost: () => readCost(child.pid ?? 0),
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function readCost(pid: number): ProcessCost {
  // The name, in brackets, may hold blanks; user and system time are the 12th and 13th after it.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1])
  return {
    cpuMs: (Number(fields[11]) + Number(fields[12])) * ticksMs,
    memoryBytes: kilobytes('VmRSS') * 1024,
    peakBytes: kilobytes('VmHWM') * 1024,
  }
}
