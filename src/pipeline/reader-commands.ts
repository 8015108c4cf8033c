/** What a reader does for themselves: follow, mute, save, and read. */

import type { ArticleId, ReaderId } from '../model/ids.ts'
import type { Choice, Subject } from '../model/reader.ts'
import type { DiscussionCommands } from './discussion-commands.ts'
import type { MarkCommands } from './mark-commands.ts'
import type { RuleCommands } from './rule-commands.ts'

export interface ReaderCommands extends MarkCommands {
  readonly discussion: DiscussionCommands
  readonly rules: RuleCommands
  /** Follows or mutes something, or neither any more. */
  choose(id: ReaderId, subject: Subject, choice: Choice | undefined): Promise<void>
  /** False where there is no such article. */
  saveArticle(id: ReaderId, articleId: ArticleId): Promise<boolean>
  /** False likewise. */
  forgetArticle(id: ReaderId, articleId: ArticleId): Promise<boolean>
  /** That a reader was here, and perhaps opened an article: written soon after, so that no page waits for it. */
  noteReading(id: ReaderId, articleId: ArticleId | undefined): void
}
