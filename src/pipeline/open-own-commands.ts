import { type NoticeCommandsContext, openNoticeCommands } from './open-notice-commands.ts'
import { openReaderCommands } from './open-reader-commands.ts'
import type { ReadingContext } from './open-reading-notes.ts'
import type { OwnCommands } from './own-commands.ts'

export type OwnCommandsContext = NoticeCommandsContext & ReadingContext

interface OpenOwnCommands extends OwnCommands {
  /** Settles when all that was noted is written, and messages under way are ended. */
  close(): Promise<void>
}

/** The commands about what is a person's own. */
export function openOwnCommands(context: OwnCommandsContext): OpenOwnCommands {
  const readers = openReaderCommands(context)
  const notices = openNoticeCommands(context)
  return {
    ...{ readers, notices },
    async close() {
      await Promise.all([readers.close(), notices.close()])
    },
  }
}
