import type { WorkersOptions } from '../../src/pipeline/start-workers.ts'

/** A log for workers that keeps the messages of all errors and drops the rest. */
export function collectFailures(): {
  readonly failures: readonly string[]
  readonly options: WorkersOptions
} {
  const failures: string[] = []
  const error = (_: object, message: string) => void failures.push(message)
  return { failures, options: { log: { info() {}, warn() {}, error }, writeLog() {} } }
}
