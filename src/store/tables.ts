/** The tables as `migrations/` makes them. Moments are milliseconds; lists and objects are JSON text. */
import type { Generated, Selectable } from 'kysely'
import type { AccountTables } from './account-tables.ts'
import type { CommentTables } from './comment-tables.ts'
import type { DayTables } from './day-tables.ts'
import type { EventTables } from './event-tables.ts'
import type { ModelTables } from './model-tables.ts'
import type { NoticeTables } from './notice-tables.ts'
import type { ReaderTables } from './reader-tables.ts'
import type { RuleTables } from './rule-tables.ts'
import type { TakedownTables } from './takedown-tables.ts'

export interface Tables
  extends TakedownTables,
    EventTables,
    DayTables,
    ModelTables,
    ReaderTables,
    AccountTables,
    NoticeTables,
    CommentTables,
    RuleTables {
  outlet: OutletTable
  outlet_rules: { outlet_id: number; kept: string; dropped: string; source: string }
  feed: FeedTable
  hub_subscription: HubSubscriptionTable
  story: StoryTable
  story_key: StoryKeyTable
  article: ArticleTable
  revision: RevisionTable
  article_page: ArticlePageTable
  text_report: { article_id: number; note: string; reported_at: number }
  understanding: UnderstandingTable
  tag: TagTable
  tag_outlet: { tag_id: number; outlet_id: number; last_at: number; told: Generated<string> }
  tag_short_name: { form: string; tag_id: number; outlet_id: number; last_at: number }
  article_tag: ArticleTagTable
  tag_trend: TagTrendTable
  relation: RelationTable
  correction: CorrectionTable
  correction_article: { correction_id: number; article_id: number; side: string }
  reprint: ReprintTable
  remembered_text: RememberedTextTable
  term_count: { language: string; term: string; count: number }
  text_count: { language: string; count: number }
  search_language: { language: string }
  setting: { name: string; value: string }
  kept: { article_id: number; reason: string }
  removed_entry: { outlet_id: number; key: string; removed_at: number }
  schema_change: { number: number }
  host_turn: { host: string; free_at: number }
  owner: { work: string; holder: string | null; fence: number; beat: number }
}

interface OutletTable {
  id: Generated<number>
  name: string
  domain: string
  home_url: string | null
  country: string | null
  language: string | null
  added_at: number
}

interface FeedTable {
  id: Generated<number>
  outlet_id: number
  url: string
  title: string
  folder: string | null
  state: string
  site_url: string | null
  etag: string | null
  last_modified: string | null
  added_at: number
  due_at: number
  last_read_at: number | null
  last_new_at: number | null
  article_count: number
  failure: string | null
  timing: Generated<string>
  readings_an_hour: Generated<number>
  page_policy: Generated<string>
  announced_until: number | null
}

interface HubSubscriptionTable {
  id: Generated<number>
  feed_id: number | null
  hub: string
  topic: string
  home: string
  token: string
  secret: string
  state: string
  asked_at: number | null
  attempts: number
  lease_ends_at: number | null
  due_at: number | null
  detail: string | null
  taken: string
}

interface StoryTable {
  id: Generated<number>
  title: string
  language: string
  first_at: number
  latest_at: number
  article_count: number
  outlet_count: number
  rank: number
  /** Set while it waits to be tended, or until when someone tends it. */
  due_at: number | null
  is_named: Generated<number>
  summary: Generated<string>
  merged_into: number | null
  split_from: number | null
  country_count: Generated<number>
  /** Null as long as nobody has looked at the story as a whole. */
  origin_count: number | null
  state: Generated<string>
  /** When its state is to be judged anew, though nothing happens. */
  turns_at: number | null
  follows: number | null
  follows_why: Generated<string>
  section: string | null
}

/** What stories that are over are remembered by. */
interface StoryKeyTable {
  story_id: number
  language: string
  term: string
  weight: number
  is_name: number
}

interface ArticleTable {
  id: Generated<number>
  outlet_id: number
  feed_id: number | null
  key: string
  url: string
  title: string
  excerpt: string
  authors: string
  kind: string
  language: string | null
  published_at: number
  first_seen_at: number
  revised_at: number | null
  image_url: string | null
  comments_url: string | null
  enclosures: string
  categories: string
  content_hash: string
  /** The number of the current revision. */
  revision_count: number
  /** As whose words the search entry was written. */
  search_language: string | null
  /** Set while the current revision waits to be understood, or until when someone has it. */
  due_at: number | null
  story_id: number | null
}

interface RevisionTable {
  id: Generated<number>
  article_id: number
  number: number
  title: string
  text: string
  html: string
  seen_at: number
  source: Generated<string>
  taken_anew: Generated<number>
}

interface UnderstandingTable {
  article_id: number
  revision_id: number
  language: string
  kind: string
  sentences: string
  terms: string
  reasons: string
  credits: Generated<string>
  chains: Generated<string>
  quotes_read: Generated<number>
  section: string | null
}

interface ArticlePageTable {
  article_id: number
  /** Set while the page is to be read, or until when someone reads it. */
  due_at: number | null
  stage: number
  state: string
  url: string | null
  etag: string | null
  last_modified: string | null
  content_hash: string | null
  failure: string | null
  read_at: number | null
  steps: Generated<string>
}

interface TagTable {
  id: Generated<number>
  slug: string
  label: string
  article_count: number
  kind: Generated<string>
  outlet_count: Generated<number>
  /** Null: a candidate, which too few outlets use, or an alias. */
  admitted_at: number | null
  alias_of: number | null
  language: string | null
  form: Generated<string>
  name_key: Generated<string>
}

interface TagTrendTable {
  tag_id: number
  outlets: number
  expected: number
  days: string
  rank: number
  rated_at: number
}

interface ArticleTagTable {
  article_id: number
  tag_id: number
  published_at: number
  score: number
  why: string
}

interface RelationTable {
  from_id: number
  to_id: number
  kind: string
  score: number
  why: string
}

interface CorrectionTable {
  id: Generated<number>
  reader_id: number
  kind: string
  corrected_at: number
  undone_at: number | null
  hides_earlier: Generated<number>
  /** The next number whenever one is made or taken back. */
  change: number
  from_id: number | null
  to_id: number | null
}

export type CorrectionRow = Selectable<CorrectionTable>

interface ReprintTable {
  later_id: number
  earlier_id: number
  /** Numbers of the revisions in which the passages stand. */
  later_revision: number
  earlier_revision: number
  kind: string
  agency: string | null
  first_id: number
  clock: string
  of_later: number
  of_earlier: number
  own_words: number
  confidence: number
  passages: string
}

interface RememberedTextTable {
  id: Generated<number>
  article_id: number
  published_at: number
  /** Base64 of 32-bit numbers, the lowest byte first. */
  fingerprints: string
}

export type OutletRow = Selectable<OutletTable>
export type FeedRow = Selectable<FeedTable>
export type HubSubscriptionRow = Selectable<HubSubscriptionTable>
export type StoryRow = Selectable<StoryTable>
export type OutletRulesRow = Selectable<Tables['outlet_rules']>
export type ArticleRow = Selectable<ArticleTable>
export type ArticlePageRow = Selectable<ArticlePageTable>
export type RevisionRow = Selectable<RevisionTable>
export type UnderstandingRow = Selectable<UnderstandingTable>
export type RelationRow = Selectable<RelationTable>
export type ReprintRow = Selectable<ReprintTable>
