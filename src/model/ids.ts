/** Ids are numbers that the store gives out once and never again; the brand keeps one kind from passing for another. */

type Id<Kind extends string> = number & { readonly kind: Kind }

export type OutletId = Id<'outlet'>
export type FeedId = Id<'feed'>
export type ArticleId = Id<'article'>
export type RevisionId = Id<'revision'>
/** Of stories that tell one event in several languages. */
export type EventId = Id<'event'>
export type StoryId = Id<'story'>
export type TagId = Id<'tag'>
/** The number of a section in their order. */
export type SectionId = Id<'section'>
/** Of somebody who is quoted, as readers follow them. */
export type PersonId = Id<'person'>
/** Of a search that a reader follows or mutes. */
export type SearchId = Id<'search'>
export type ReaderId = Id<'reader'>
export type FolderId = Id<'folder'>
export type NoteId = Id<'note'>
export type CorrectionId = Id<'correction'>
export type RuleId = Id<'rule'>
export type SpeakerCorrectionId = Id<'speaker correction'>
export type NoticeId = Id<'notice'>
export type NoticeChannelId = Id<'notice channel'>
export type NoticeSendingId = Id<'notice sending'>
export type CommentId = Id<'comment'>
export type ModerationId = Id<'moderation'>
export type HubSubscriptionId = Id<'hub subscription'>

/** A moment in milliseconds since 1970-01-01T00:00Z. */
export type Timestamp = number

/** A half-open range of UTF-16 offsets in a text. */
export interface Span {
  readonly start: number
  readonly end: number
}
