import { type Logger, pino, stdSerializers } from 'pino'
import type { LogLevel } from './config.ts'

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>

/** A log that writes one JSON object a line to `stream`; lines below `level` cost nothing. */
export function createLog(level: LogLevel, stream: { write(line: string): unknown }): Log {
  return pino(
    {
      level,
      // The process and machine are the same on every line; a service manager adds them where they matter.
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      // Of itself pino writes out only what is called `err`; the fields of others hide message and stack.
      serializers: { error: stdSerializers.err },
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line) => void stream.write(line) },
  )
}
