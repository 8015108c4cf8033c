/** Rows to nouns: the only place where `null` becomes `undefined` and JSON text becomes values. */
import type {
  Article,
  ArticleKind,
  Revision,
  RevisionHead,
  RevisionText,
  TextSource,
} from '../model/article.ts'
import type { Correction, CorrectionKind, CorrectionSides } from '../model/correction.ts'
import type { Feed, FeedState, PagePolicy } from '../model/feed.ts'
import type { HubState, HubSubscription } from '../model/hub-subscription.ts'
import type {
  ArticleId,
  CorrectionId,
  FeedId,
  HubSubscriptionId,
  OutletId,
  ReaderId,
  RevisionId,
  StoryId,
} from '../model/ids.ts'
import type { Outlet } from '../model/outlet.ts'
import type { OutletRules } from '../model/outlet-rules.ts'
import type { PageState, PageStatus } from '../model/page-reading.ts'
import type { FirstClock, FoundReprint, ReprintHead, ReprintKind } from '../model/reprint.ts'
import type { Relation, RelationKind, Story, StoryState } from '../model/story.ts'
import type { SavedUnderstanding } from '../model/understanding.ts'
import type {
  ArticlePageRow,
  ArticleRow,
  CorrectionRow,
  FeedRow,
  HubSubscriptionRow,
  OutletRow,
  OutletRulesRow,
  RelationRow,
  ReprintRow,
  RevisionRow,
  StoryRow,
  UnderstandingRow,
} from './tables.ts'

/** Checked when it was written, so it is believed when it is read. */
export function fromJson<Value>(text: string): Value {
  return JSON.parse(text) as Value
}

export function toOutlet(row: OutletRow): Outlet {
  return {
    id: row.id as OutletId,
    name: row.name,
    domain: row.domain,
    homeUrl: row.home_url ?? undefined,
    country: row.country ?? undefined,
    language: row.language ?? undefined,
    addedAt: row.added_at,
  }
}

export function toOutletRules(row: OutletRulesRow): OutletRules {
  return { keep: fromJson(row.kept), drop: fromJson(row.dropped), usesFeedText: row.source === 'feed' }
}

export function toFeed(row: FeedRow): Feed {
  return {
    id: row.id as FeedId,
    outletId: row.outlet_id as OutletId,
    url: row.url,
    title: row.title,
    folder: row.folder ?? undefined,
    state: row.state as FeedState,
    siteUrl: row.site_url ?? undefined,
    validators: {
      ...(row.etag !== null && { etag: row.etag }),
      ...(row.last_modified !== null && { lastModified: row.last_modified }),
    },
    addedAt: row.added_at,
    dueAt: row.due_at,
    lastReadAt: row.last_read_at ?? undefined,
    lastNewAt: row.last_new_at ?? undefined,
    articleCount: row.article_count,
    failure: row.failure === null ? undefined : fromJson(row.failure),
    timing: fromJson(row.timing),
    pagePolicy: row.page_policy as PagePolicy,
    announcedUntil: row.announced_until ?? undefined,
  }
}

export function toHubSubscription(row: HubSubscriptionRow): HubSubscription {
  return {
    id: row.id as HubSubscriptionId,
    feedId: (row.feed_id ?? undefined) as FeedId | undefined,
    hub: row.hub,
    topic: row.topic,
    home: row.home,
    token: row.token,
    secret: row.secret,
    state: row.state as HubState,
    askedAt: row.asked_at ?? undefined,
    attempts: row.attempts,
    leaseEndsAt: row.lease_ends_at ?? undefined,
    dueAt: row.due_at ?? undefined,
    detail: row.detail ?? undefined,
    taken: fromJson(row.taken),
  }
}

export function toArticle(row: ArticleRow): Article {
  return {
    id: row.id as ArticleId,
    outletId: row.outlet_id as OutletId,
    feedId: (row.feed_id ?? undefined) as FeedId | undefined,
    url: row.url,
    title: row.title,
    excerpt: row.excerpt,
    authors: fromJson(row.authors),
    kind: row.kind as ArticleKind,
    language: row.language ?? undefined,
    publishedAt: row.published_at,
    firstSeenAt: row.first_seen_at,
    revisedAt: row.revised_at ?? undefined,
    imageUrl: row.image_url ?? undefined,
    commentsUrl: row.comments_url ?? undefined,
    enclosures: fromJson(row.enclosures),
    categories: fromJson(row.categories),
    storyId: (row.story_id ?? undefined) as StoryId | undefined,
  }
}

export function toRevisionHead(row: Omit<RevisionRow, 'text' | 'html'>): RevisionHead {
  return {
    id: row.id as RevisionId,
    articleId: row.article_id as ArticleId,
    number: row.number,
    title: row.title,
    seenAt: row.seen_at,
    source: row.source as TextSource,
    takenAnew: row.taken_anew === 1,
  }
}

export function toRevisionText(row: Omit<RevisionRow, 'html'>): RevisionText {
  return { ...toRevisionHead(row), text: row.text }
}

export function toRevision(row: RevisionRow): Revision {
  return { ...toRevisionText(row), html: row.html }
}

export function toUnderstanding(row: UnderstandingRow): SavedUnderstanding {
  return {
    articleId: row.article_id as ArticleId,
    revisionId: row.revision_id as RevisionId,
    language: row.language,
    kind: row.kind as ArticleKind,
    sentences: fromJson(row.sentences),
    terms: fromJson(row.terms),
    credits: fromJson(row.credits),
    chains: fromJson(row.chains),
    section: (row.section ?? undefined) as SavedUnderstanding['section'],
    reasons: fromJson(row.reasons),
  }
}

export function toPageStatus(row: ArticlePageRow): PageStatus {
  return {
    state: row.state as PageState,
    url: row.url ?? undefined,
    readAt: row.read_at ?? undefined,
    dueAt: row.due_at ?? undefined,
    failure: row.failure === null ? undefined : fromJson(row.failure),
    steps: fromJson(row.steps),
  }
}

export function toStory(row: StoryRow): Story {
  return {
    id: row.id as StoryId,
    title: row.title,
    language: row.language,
    firstAt: row.first_at,
    latestAt: row.latest_at,
    articleCount: row.article_count,
    outletCount: row.outlet_count,
    rank: row.rank,
    countryCount: row.country_count,
    summary: fromJson(row.summary),
    splitFrom: (row.split_from ?? undefined) as StoryId | undefined,
    originCount: row.origin_count ?? undefined,
    state: row.state as StoryState,
    follows: (row.follows ?? undefined) as StoryId | undefined,
    followsWhy: fromJson(row.follows_why),
    section: (row.section ?? undefined) as Story['section'],
  }
}

export function toCorrection(row: CorrectionRow, sides: CorrectionSides): Correction {
  return {
    id: row.id as CorrectionId,
    readerId: row.reader_id as ReaderId,
    kind: row.kind as CorrectionKind,
    correctedAt: row.corrected_at,
    undoneAt: row.undone_at ?? undefined,
    hidesEarlier: row.hides_earlier === 1,
    change: row.change,
    from: (row.from_id ?? undefined) as StoryId | undefined,
    to: (row.to_id ?? undefined) as StoryId | undefined,
    sides,
  }
}

export function toRelation(row: RelationRow): Relation {
  return {
    fromId: row.from_id as ArticleId,
    toId: row.to_id as ArticleId,
    kind: row.kind as RelationKind,
    score: row.score,
    why: fromJson(row.why),
  }
}

export function toReprintHead(
  row: Omit<ReprintRow, 'passages' | 'later_revision' | 'earlier_revision'>,
): ReprintHead {
  return {
    laterId: row.later_id as ArticleId,
    earlierId: row.earlier_id as ArticleId,
    kind: row.kind as ReprintKind,
    agency: row.agency ?? undefined,
    firstId: row.first_id as ArticleId,
    clock: row.clock as FirstClock,
    containment: { ofLater: row.of_later, ofEarlier: row.of_earlier },
    ownWords: row.own_words,
    confidence: row.confidence,
  }
}

export function toReprint(row: ReprintRow): FoundReprint {
  return {
    ...toReprintHead(row),
    passages: fromJson(row.passages),
    laterRevision: row.later_revision,
    earlierRevision: row.earlier_revision,
  }
}
