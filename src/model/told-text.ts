import type { ArticleKind } from './article.ts'
import type { ArticleId, OutletId, Span, StoryId, Timestamp } from './ids.ts'

/** What an article says now, in its sentences: what answers are made of. */
export interface ToldText {
  readonly articleId: ArticleId
  readonly outletId: OutletId
  readonly storyId: StoryId | undefined
  readonly kind: ArticleKind
  readonly language: string
  readonly publishedAt: Timestamp
  readonly title: string
  readonly text: string
  readonly sentences: readonly Span[]
}
