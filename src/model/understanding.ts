import type { Article, ArticleKind, RevisionText } from './article.ts'
import type { Chain } from './chain.ts'
import type { ArticleId, RevisionId, Span, StoryId, Timestamp } from './ids.ts'
import type { Outlet } from './outlet.ts'
import type { Poll } from './poll.ts'
import type { Reason } from './reason.ts'
import type { Credit, FoundReprint } from './reprint.ts'
import type { Section } from './section.ts'
import type { Relation, WeightedTerm } from './story.ts'
import type { GivenTag } from './tag.ts'

/** An article that is due to be understood, with the lease that lets its result be saved. */
export interface ArticleWork {
  readonly article: Article
  readonly revision: RevisionText
  readonly outlet: Outlet
  readonly lease: Timestamp
}

/** All that understanding found in one revision, and where the article stands because of it. */
export interface Understanding {
  readonly articleId: ArticleId
  readonly revisionId: RevisionId
  readonly lease: Timestamp
  readonly language: string
  readonly kind: ArticleKind
  readonly sentences: readonly Span[]
  readonly tags: readonly GivenTag[]
  readonly terms: readonly WeightedTerm[]
  /** Undefined: it is the first of a new story. */
  readonly storyId: StoryId | undefined
  /** What the story is called from now on; undefined leaves its title, as an opinion on it should. */
  readonly storyTitle: string | undefined
  readonly relations: readonly Relation[]
  /** The agencies that it names as its source. */
  readonly credits: readonly Credit[]
  /** Undefined where nothing speaks clearly for one. */
  readonly section: Section | undefined
  /** Through whom it has what it says. */
  readonly chains: readonly Chain[]
  /** What it has in common with the texts of others, in place of what was found before. */
  readonly reprints: readonly FoundReprint[]
  /** The polls that it reports; left out where there are none. */
  readonly polls?: readonly Poll[]
  /** By which its text is remembered for those that come after it. */
  readonly fingerprints: readonly number[]
  /** By step, in the order in which the steps ran. */
  readonly reasons: readonly StepReasons[]
}

export interface StepReasons {
  readonly step: 'language' | 'kind' | 'section' | 'sentences' | 'tags' | 'story' | 'settled' | 'related'
  readonly reasons: readonly Reason[]
}

/** What is read back of an understanding. */
export type SavedUnderstanding = Pick<
  Understanding,
  | 'articleId'
  | 'revisionId'
  | 'language'
  | 'kind'
  | 'sentences'
  | 'terms'
  | 'credits'
  | 'chains'
  | 'section'
  | 'reasons'
>
