import type {
  ArticleId,
  FolderId,
  OutletId,
  PersonId,
  ReaderId,
  SearchId,
  SectionId,
  StoryId,
  TagId,
  Timestamp,
} from './ids.ts'
import type { Section } from './section.ts'

/** Who reads, and when: a visit is what they read without a long silence. */
export interface Reader {
  readonly id: ReaderId
  /** When they last asked for a page; undefined before the first. */
  readonly seenAt: Timestamp | undefined
  /** When the visit before this one ended; undefined in the first. */
  readonly lastVisitAt: Timestamp | undefined
}

/** The reader of an Octavo without accounts. */
export const onlyReader = 1 as ReaderId

/** Half an hour of silence ends a visit: as long as websites count one, and longer than any article takes. */
const silenceMs = 30 * 60_000

/** The reader as of now: after a long silence this is another visit, and the last one ended when they were last seen. */
export function toVisit(reader: Reader, now: Timestamp): Reader {
  const { seenAt } = reader
  if (seenAt === undefined || now - seenAt <= silenceMs) return reader
  return { ...reader, lastVisitAt: seenAt }
}

/** What a reader may follow or mute. */
export type Subject =
  | { readonly kind: 'outlet'; readonly id: OutletId }
  | { readonly kind: 'tag'; readonly id: TagId }
  | { readonly kind: 'story'; readonly id: StoryId }
  | { readonly kind: 'section'; readonly id: SectionId }
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'search'; readonly id: SearchId }

export type SubjectKind = Subject['kind']

export const choices = ['follow', 'mute'] as const
export type Choice = (typeof choices)[number]

/** A reader follows or mutes something, since a moment. */
export type ReaderChoice = Subject & {
  readonly choice: Choice
  readonly chosenAt: Timestamp
  /** The outlet's or person's name, the hashtag's label, the story's title, the section or the search. */
  readonly name: string
  /** A hashtag's, a person's or a section's address; of a search what stands behind the question mark. */
  readonly slug: string | undefined
  /** In which folder the reader keeps it. */
  readonly folderId: FolderId | undefined
}

/** A search that is asked of each new article, for the reader who wants to hear of it at once. */
export interface StandingSearch {
  readonly id: SearchId
  readonly readerId: ReaderId
  readonly query: string
  /** False where its reader wants that no more. */
  readonly isAsked: boolean
  /** Articles from before are no news of it. */
  readonly since: Timestamp
  /** Another, higher one whenever anything about it changes. */
  readonly change: number
}

/** How many searches a reader may follow and mute in all: each is asked whenever a page or a digest is made for them. */
export const mostSearches = 50

/** An article that a reader keeps, whatever its age. */
export interface SavedArticle {
  readonly articleId: ArticleId
  readonly savedAt: Timestamp
}

/** What a reader does not want to hear of. */
export interface Muted {
  readonly outletIds: readonly OutletId[]
  readonly tagIds: readonly TagId[]
  readonly storyIds: readonly StoryId[]
  readonly sections: readonly Section[]
  /** Articles that quote one of these. */
  readonly speakerSlugs: readonly string[]
  /** The newest that muted searches find. */
  readonly articleIds: readonly ArticleId[]
  /** Whose rules hide articles; undefined where nobody is known to read. */
  readonly hiddenFor?: ReaderId | undefined
}

export const nothingMuted: Muted = {
  outletIds: [],
  tagIds: [],
  storyIds: [],
  sections: [],
  speakerSlugs: [],
  articleIds: [],
}
