import type { NoticeCommands } from './notice-commands.ts'
import type { ReaderCommands } from './reader-commands.ts'

/** What a person does about what is their own. */
export interface OwnCommands {
  readonly readers: ReaderCommands
  readonly notices: NoticeCommands
}
