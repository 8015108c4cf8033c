import type { LogLevel } from '../config.ts'
import type { NoticeContextSettings } from './deliver-notices.ts'
import type { KeepLimits } from './keep-within-limits.ts'

/** `feeds` reads feeds as they fall due; `articles` understands what came in and places it in stories; `quotes` reads that for who says what. */
export type WorkerRole = 'feeds' | 'articles' | 'quotes'

export interface WorkerSettings {
  readonly role: WorkerRole
  /** The path of a file or the address of a server, as `openStore` takes it. */
  readonly database: string
  readonly userAgent: string
  /** Private addresses that may be read all the same, as `parseAllowedAddresses` takes them; text crosses between threads. */
  readonly allowAddresses: string
  /** The public address of this Octavo, at which hubs reach it; empty where it has none. */
  readonly home: string
  readonly logLevel: LogLevel
  /** Fetches at the same time, at the most. */
  readonly connections: number
  readonly limits: KeepLimits
  /** Absent where nobody is told anything. */
  readonly notices?: NoticeContextSettings
}
