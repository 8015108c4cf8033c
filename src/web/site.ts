/** What the pages need from outside: one site for the reader's own store, one for the sample edition. */

import type { Context } from 'hono'
import type { Accounts } from '../accounts/accounts.ts'
import type { Answering } from '../answer/answering.ts'
import type { AccessToken } from '../model/access-token.ts'
import type { CompareRevisions } from '../model/comparison.ts'
import type { ArticleId, ReaderId, Timestamp } from '../model/ids.ts'
import type { Visitor } from '../model/visitor.ts'
import type { Commands, DrawStory, Pictures, ShownModel } from '../pipeline/commands.ts'
import type { Store } from '../store/store.ts'
import type { Assets } from './assets.ts'
import type { Words } from './translations/en.ts'
import type { BannerView, Frame } from './views/frame.ts'

/** Who asks; undefined where that is not known, so that nothing on the page is anybody's own. */
export type FindVisitor = (context: Context) => Visitor | undefined

export type ServeAgents = (request: Request, token: AccessToken) => Promise<Response>

export interface WebOptions {
  /** The one reader of a personal Octavo, who may do all, where it is not said. */
  readonly identify?: (request: Request) => Promise<Visitor | undefined>
  /** Where people with accounts reach this Octavo; absent where it is of one reader. */
  readonly publicSite?: PublicSite
  /** Those of a site. */
  readonly accounts?: Accounts
  readonly store: Store
  readonly commands: Commands
  readonly compare: CompareRevisions
  readonly answering: Answering
  /** Where pictures are to come from here. */
  readonly pictures?: Pictures
  /** Asked at every request that needs it: the edition is made while the pages are served already, and waited for. */
  readonly sample?: () => Promise<SampleEdition | undefined>
  /** True where nothing is kept after the end of the program. */
  readonly isDemo?: boolean
  /** Answers a program that speaks the Model Context Protocol, within these scopes. */
  readonly serveAgents?: ServeAgents
  readonly clock: () => Timestamp
  /** The zone in which times are written where no script runs: `Europe/Berlin`. */
  readonly timeZone: string
  /** Where an error that no page expected is told. */
  readonly onError: (error: unknown, path: string) => void
  /** Where a request that was refused is told. */
  readonly onRefused?: (refusal: Refusal) => void
}

/** A request that was not let in, without what may be a secret in its address. */
export interface Refusal {
  readonly method: string
  readonly path: string
  readonly status: number
  /** Who asked, where that was known by then. */
  readonly readerId: ReaderId | undefined
  /** From where, as far as that can be believed; empty where it is not known. */
  readonly address: string
}

export interface PublicSite {
  /** Scheme, name and port: `https://news.example.org`. */
  readonly url: string
  /** Addresses and ranges whose word about where a request comes from is believed. */
  readonly proxies: readonly string[]
  /** Whether who is signed in may read texts whole; all others read excerpts. */
  readonly isWholeForReaders?: boolean
  /** Where stories can be drawn for who shares them. */
  readonly drawStory?: DrawStory | undefined
  /** Whether readers may say that a comment is useful. */
  readonly hasVotes?: boolean
}

export interface SampleEdition {
  readonly store: Store
  /** False while its articles are still on their way into it. */
  readonly isReady: boolean
}

export interface Site {
  readonly base: '' | '/sample'
  /** Whether there are accounts; otherwise it is the Octavo of one reader. */
  readonly isSite: boolean
  /** Where a site is reached, without a slash at the end; undefined where there is no site. */
  readonly publicUrl: string | undefined
  /** Whether pages show excerpts in place of texts. */
  readonly isExcerpt: boolean
  readonly store: Store
  readonly findVisitor: FindVisitor
  readonly findReaderId: (context: Context) => ReaderId | undefined
  readonly compare: CompareRevisions
  readonly answering: Answering
  readonly words: Words
  readonly assets: Assets
  readonly clock: () => Timestamp
  readonly timeZone: string
  readonly banner: BannerView | undefined
  /** Our own address of an outlet's picture, where pictures come from here. */
  readonly pictureAddress: Frame['pictureAddress']
  readonly pictureLook: Frame['pictureLook']
  readonly drawStory: DrawStory | undefined
  /** The model that may be asked here, and for what. */
  readonly findModel: () => Promise<AskableModel | undefined>
  /** Articles that a model finds alike to a question, of all or among some; none where it is not asked for that. */
  readonly findAlike: (question: string, among?: readonly ArticleId[]) => Promise<ArticleId[]>
}

export type AskableModel = Pick<ShownModel, 'name' | 'tasks' | 'embedding'>

/** The reader's own site, which alone can change something and may show the sample in its place. */
export interface OwnSite extends Site {
  /** The same site as this visitor may see it: some read texts whole. */
  readonly toShown: (context: Context) => OwnSite
  readonly accounts: Accounts | undefined
  readonly proxies: PublicSite['proxies']
  readonly hasVotes: boolean
  readonly commands: Commands
  readonly pictures: Pictures | undefined
  readonly serveAgents: ServeAgents | undefined
  readonly onError: WebOptions['onError']
  readonly findSample: () => Promise<Site | undefined>
  /** What is read at the reader's own addresses: the sample in place of an empty store. */
  readonly findReadable: () => Promise<Site>
}
