/** What a person may ask the pipeline to do. Pages, the API and the command line call these; nothing else writes. */

import type { PictureType } from '../lib/detect-picture-type.ts'
import type { SignedAddress } from '../lib/sign-address.ts'
import type { FailureReason, Feed, FeedKind, PagePolicy } from '../model/feed.ts'
import type { FeedId } from '../model/ids.ts'
import type { PictureLook } from '../model/picture-look.ts'
import type { CorrectionCommands } from './correction-commands.ts'
import type { ModelCommands } from './model-commands.ts'
import type { OwnCommands } from './own-commands.ts'
import type { TakedownCommands } from './takedown-commands.ts'
import type { TextCommands } from './text-commands.ts'
import type { TokenCommands } from './token-commands.ts'

export type { CorrectionFault, CorrectionOutcome } from './correction-commands.ts'
export type { ModelChange, ShownModel, TestModelOutcome } from './model-commands.ts'
export type { SpeakerFault, SpeakerOutcome } from './speaker-commands.ts'
export type { TryOutcome } from './text-commands.ts'
export type { MadeToken } from './token-commands.ts'

/** What a person may do about feeds. */
export interface FeedCommands {
  /** Accepts any address that a feed can be found behind; subscribes, and reads it soon after. */
  addFeed(request: AddFeedRequest): Promise<AddFeedOutcome>
  /** Subscribes to every feed of an OPML text that is not yet there; one bad line does not stop the others. */
  importOpml(text: string): Promise<ImportOutcome>
  /** Well-known outlets to begin with, by continent. */
  listStarter(): Promise<StarterPart[]>
  /** Subscribes to those of some continents; says to how many feeds that were not there yet. */
  addStarter(continents: readonly string[]): Promise<number>
  /** All feeds, by folder, as OPML 2.0. */
  exportOpml(): Promise<string>
  /** Undefined when there is no such feed. */
  changeFeed(id: FeedId, change: FeedSettings): Promise<Feed | undefined>
  removeFeed(id: FeedId, options: { readonly articles: 'keep' | 'remove' }): Promise<void>
  /** Has the feed read at once, and waits a while for the end of it. Undefined when there is none that is read at all. */
  readNow(id: FeedId): Promise<NowOutcome | undefined>
  progress(): Promise<Progress>
}

/** A continent's part of the starter list. */
export interface StarterPart {
  readonly continent: string
  readonly outlets: readonly string[]
  /** How many of them are read already. */
  readonly knownCount: number
}

export interface Commands extends FeedCommands, OwnCommands {
  readonly texts: TextCommands
  readonly corrections: CorrectionCommands
  readonly models: ModelCommands
  readonly tokens: TokenCommands
  readonly takedowns: TakedownCommands
  /** Absent where no hub can reach this Octavo. */
  readonly hub?: HubCommands
}

/** What hubs do at the address of a subscription, which ends in its token (WebSub). */
export interface HubCommands {
  /** What to repeat to a hub that asks whether we want what it was asked for; undefined where we do not. */
  answer(token: string, question: HubQuestion): Promise<string | undefined>
  /** Takes news, or what only says so, without a word on which; false where nobody wants anything at this address. */
  takeDelivery(token: string, delivery: GivenDelivery): Promise<boolean>
}

/** The parameters as a hub gave them. */
export interface HubQuestion {
  readonly mode: string | undefined
  readonly topic: string | undefined
  readonly challenge?: string | undefined
  readonly leaseSeconds?: string | undefined
  readonly reason?: string | undefined
}

/** Pictures that come from here in place of the outlets' servers. */
export interface Pictures {
  /** What our own address of a picture is made of: others are not fetched. */
  sign(url: string): SignedAddress
  /** The picture, fetched where it is not kept; undefined where there is none, or the signature is not ours. */
  load(address: SignedAddress): Promise<Picture | undefined>
  /** What a picture looks like that was shown lately; undefined of any other. */
  findLook(url: string): PictureLook | undefined
}

export interface Picture {
  readonly bytes: Uint8Array
  readonly type: PictureType
}

export interface GivenDelivery {
  readonly signature: string | undefined
  readonly contentType: string | undefined
  /** Called only where the address is a subscription's. */
  readonly readBody: () => Promise<Uint8Array | 'too large'>
}

export interface AddFeedRequest {
  readonly address: string
  /** The page of its site that named it in a choice: the feed is of that site's outlet, wherever it lies. */
  readonly pageUrl?: string
  readonly folder?: string
}

export type AddFeedOutcome =
  | { readonly kind: 'added'; readonly feed: Feed }
  | { readonly kind: 'known'; readonly feed: Feed }
  /** Several feeds stand behind the address; the person chooses one and asks again with its address. */
  | { readonly kind: 'choice'; readonly candidates: readonly FeedCandidate[]; readonly pageUrl?: string }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly detail: string }

export interface FeedCandidate {
  readonly url: string
  /** Its own title, or what the page calls it, or its address where neither says more. */
  readonly title: string
  readonly kind: FeedKind
}

export type ImportOutcome =
  | {
      readonly kind: 'imported'
      readonly added: number
      readonly known: number
      /** Lines without a usable address: the first hundred as they stood, and how many there were. */
      readonly refused: readonly string[]
      readonly refusedCount: number
    }
  | { readonly kind: 'failed'; readonly reason: ImportFailure; readonly detail: string }

export const importFailures = ['empty', 'not OPML', 'no feeds'] as const
export type ImportFailure = (typeof importFailures)[number]

/** A folder of `undefined` takes the feed out of its folder; a key that is absent stays as it is. */
export interface FeedSettings {
  readonly title?: string
  readonly folder?: string | undefined
  readonly state?: 'active' | 'paused'
  readonly pagePolicy?: PagePolicy
}

export type NowOutcome =
  | { readonly kind: 'read'; readonly added: number }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly detail: string }
  /** Its host has its turn later. */
  | { readonly kind: 'asked' }

/** What came of one reading. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly added: number; readonly revised: number }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly detail: string }

/** How far the first reading of all feeds has come. */
export interface Progress {
  readonly feeds: number
  /** Of these, how many were read at least once, well or badly. */
  readonly read: number
  readonly failing: number
  readonly articles: number
  /** Of these, how many nobody has read for quotes yet. */
  readonly unquoted: number
}

/** What a picture of a story tells where it is shared. */
export interface StoryPicture {
  readonly title: string
  /** Of the site. */
  readonly name: string
  /** How many tell it: `14 articles, 9 outlets, 3 independent origins`. */
  readonly counts: string
  /** By name, those of the largest origin first. */
  readonly outlets: readonly string[]
  /** How many outlets go back to each independent report, the largest first. */
  readonly origins: readonly number[]
}

/** Undefined where nobody can draw at the moment. */
export type DrawStory = (picture: StoryPicture) => Promise<Uint8Array<ArrayBuffer> | undefined>
