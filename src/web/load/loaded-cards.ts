import type { StoryEvent } from '../../model/event.ts'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import type { ReaderChoice } from '../../model/reader.ts'
import type { ArticleTag } from '../../model/tag.ts'
import type { LoadedArticles } from './load-articles.ts'
import type { Members } from './load-heard-stories.ts'

/** What cards are made of, whichever page they stand on. */
export interface LoadedCards extends LoadedArticles {
  readonly members: Members
  readonly events: ReadonlyMap<StoryId, StoryEvent>
  readonly tags: ReadonlyMap<ArticleId, readonly ArticleTag[]>
  /** By what the reader follows each story. */
  readonly because: ReadonlyMap<StoryId, readonly ReaderChoice[]>
  readonly news: { readonly since: number } | undefined
}
