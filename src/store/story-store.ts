/** The part of the store's contract that is about what was understood: stories, tags, relations, and what placing remembers. */

import type { ArticleId, StoryId, Timestamp } from '../model/ids.ts'
import type { Reason } from '../model/reason.ts'
import type { PlacedArticle, Relation, Story, WeightedTerm } from '../model/story.ts'
import type { ClosedStory, StoryTurn, TurningStory } from '../model/story-turn.ts'
import type { StoryFindings, StoryWork } from '../model/tended-story.ts'
import type { SavedUnderstanding, StepReasons, Understanding } from '../model/understanding.ts'
import type { EventReader, EventWriter } from './event-store.ts'
import type {
  ArticlePage,
  Cursor,
  LatecomersPart,
  OlderQuestion,
  SearchQuery,
  Silenced,
  StoryPage,
} from './pages.ts'
import type { PollReader } from './poll-store.ts'
import type { QuoteReader, QuoteWriter } from './quote-store.ts'
import type { ReprintReader, ReprintWriter } from './reprint-store.ts'
import type { TagReader, TagWriter } from './tag-store.ts'

export interface StoryReader extends ReprintReader, TagReader, EventReader, PollReader, QuoteReader {
  /** Of many articles only why each step decided as it did; those that are not understood are left out. */
  listStepReasons(ids: readonly ArticleId[]): Promise<Map<ArticleId, StepReasons[]>>
  /** That of the latest revision understood, which need not be the current one: compare `revisionId`. */
  findUnderstanding(id: ArticleId): Promise<SavedUnderstanding | undefined>
  /** From it and to it, best score first. */
  listRelations(id: ArticleId, limit: number): Promise<Relation[]>

  // Lists that pages show, newest first, a page at a time
  listStories(page: StoryPage): Promise<Story[]>
  findStory(id: StoryId): Promise<Story | undefined>
  /** Why it is called so: none of a story that was not looked at as a whole. */
  listTitleReasons(id: StoryId): Promise<Reason[]>
  /** Where the articles of a story that was merged away are now. */
  findMergedInto(id: StoryId): Promise<StoryId | undefined>
  /** Those that have a story. */
  listSections(): Promise<NonNullable<Story['section']>[]>
  listStoriesById(ids: readonly StoryId[]): Promise<Story[]>
  /** Stories whose state is to be judged by then, longest due first. */
  listTurningStories(now: Timestamp, limit: number): Promise<TurningStory[]>
  /** Stories that are over and share most of these terms. */
  listClosedStories(language: string, terms: readonly string[]): Promise<ClosedStory[]>
  listArticleIdsOfStories(
    ids: readonly StoryId[],
    limitEach: number,
    muted?: Silenced,
  ): Promise<Map<StoryId, ArticleId[]>>
  listArticleIds(page: ArticlePage): Promise<ArticleId[]>
  searchArticleIds(query: SearchQuery): Promise<ArticleId[]>
  /** Articles of any age that have all of the names, the newest before that moment first. */
  listOlderArticles(question: OlderQuestion): Promise<PlacedArticle[]>
  listLanguages(): Promise<string[]>

  // What placing remembers, by publication, oldest first; a part at a time so that memory stays flat
  listPlacedArticles(
    since: Timestamp,
    after: Cursor<ArticleId> | undefined,
    limit: number,
  ): Promise<PlacedArticle[]>
  listPlacedLatecomers(part: LatecomersPart): Promise<PlacedArticle[]>
  listTermCounts(language: string, terms: readonly string[]): Promise<Map<string, number>>
  countTexts(language: string): Promise<number>
}

export interface StoryWriter extends ReprintWriter, TagWriter, EventWriter, QuoteWriter {
  /** Understanding, tags, place and relations together; says in which story. Undefined, and nothing written, if the lease was lost. */
  saveUnderstanding(understanding: Understanding): Promise<StoryId | undefined>
  /** Puts articles of one story into another, or a new one; says into which. A story left empty leads there from now on. */
  moveArticles(move: StoryMove): Promise<StoryId>
  /** Stories to be looked at as a whole, longest due first. */
  claimDueStories(options: ClaimStoriesOptions): Promise<StoryWork[]>
  /** False, and nothing written, if the lease was lost. */
  saveTended(findings: StoryFindings): Promise<boolean>
  /** Beside the relations that their articles have; one that is there already stays as it is. */
  saveBackground(relations: readonly Relation[]): Promise<void>
  saveTurn(turn: StoryTurn): Promise<void>
  /** Some of those last told before then whose articles are gone. */
  forgetEmptyStories(before: Timestamp): Promise<void>
  /** What an earlier owner of placing had claimed is due at once. */
  releaseStories(now: Timestamp): Promise<void>
  addTermCounts(language: string, counts: readonly WeightedTerm[], texts: number): Promise<void>
}

export interface ClaimStoriesOptions {
  /** Those that are due by then. */
  readonly now: Timestamp
  /** Until when nobody else gets them. */
  readonly lease: Timestamp
  readonly limit: number
}

export interface StoryMove {
  readonly articleIds: readonly ArticleId[] | 'all'
  readonly from: StoryId
  /** Undefined: a new story, split off from the other. */
  readonly to: StoryId | undefined
  /** Kept with each article that is moved; a person's own words are kept elsewhere. */
  readonly why?: readonly Reason[]
  readonly now: Timestamp
}
