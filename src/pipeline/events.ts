import type { Article } from '../model/article.ts'
import type { Feed, FeedFailure } from '../model/feed.ts'
import type { HubSubscription } from '../model/hub-subscription.ts'
import type { ModelConnection, ModelFailure } from '../model/language-model.ts'
import type { ChannelKind, DeliveryFailure, NoticeSending } from '../model/notice.ts'
import type { FinishedPage } from '../model/page-reading.ts'
import type { Story } from '../model/story.ts'
import type { ReceivedCount } from '../store/store.ts'

/** What a log must offer; pino does. */
export interface EventLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** The things worth knowing about a running pipeline, each said in one place. */
export interface PipelineEvents {
  feedRead(feed: Feed, received: ReceivedCount): void
  feedUnchanged(feed: Feed): void
  feedFailed(feed: Feed, failure: FeedFailure): void
  /** A fault of ours: the feed is tried again in an hour, or when its lease has run out where the database was lost. */
  feedNotUnderstood(feed: Feed, error: unknown): void
  pageRead(article: Article, page: FinishedPage): void
  /** A fault of ours: as with a feed. */
  pageNotUnderstood(article: Article, error: unknown): void
  /** A hub brought news by itself. */
  feedDelivered(feed: Feed, received: ReceivedCount): void
  hubFailed(subscription: HubSubscription, failure: Pick<FeedFailure, 'reason' | 'detail'>): void
  /** What a hub asked agreed with what it was asked for, or it refused. */
  hubAnswered(subscription: HubSubscription, mode: string | undefined): void
  deliveryIgnored(subscription: HubSubscription, why: string): void
  /** A fault of ours: the hub is asked again when the lease has run out. */
  hubNotUnderstood(subscription: HubSubscription, error: unknown): void
  pictureFailed(url: string, reason: string): void
  /** A fault of ours: the next poll brings what was in it. */
  deliveryNotUnderstood(topic: string, error: unknown): void
  articlesTakenIn(count: number, ms: number): void
  /** A fault of ours: the article is kept without understanding, so that it holds up no other. */
  articleNotUnderstood(article: Article, error: unknown): void
  /** A fault of ours: the story stays as it was. */
  storyNotTended(story: Story, error: unknown): void
  /** A fault of ours: the article has no quotes. */
  quotesNotRead(id: Article['id'], error: unknown): void
  /** A fault of ours: readers' rules do nothing with the article. */
  rulesNotFollowed(id: Article['id'], error: unknown): void
  /** A language model gave no whole answer, or could not be asked. */
  modelFailed(model: Pick<ModelConnection, 'provider' | 'name'>, failure: ModelFailure): void
  /** A channel did not take a message; it is tried again, or given up. */
  noticeFailed(sending: NoticeSending, channel: ChannelKind, failure: DeliveryFailure): void
  /** A fault of ours: it is tried again when its lease has run out. */
  noticeNotSent(sending: NoticeSending, error: unknown): void
  /** That an article was opened is lost. */
  readingNotNoted(error: unknown): void
}

/** Writes every event to the log with its facts as fields. */
export function createEvents(log: EventLog): PipelineEvents {
  return {
    feedRead: (feed, received) => log.info({ feed: feed.url, ...received }, 'feed read'),
    feedUnchanged: (feed) => log.info({ feed: feed.url }, 'feed unchanged'),
    feedFailed: (feed, failure) => log.info({ feed: feed.url, ...failure }, 'feed failed'),
    feedNotUnderstood: (feed, error) => log.error({ feed: feed.url, error }, 'feed not understood'),
    pageRead: ({ url }, { text, failure }) =>
      log.info({ page: url, isText: text !== undefined, ...failure }, 'page read'),
    pageNotUnderstood: (article, error) => log.error({ page: article.url, error }, 'page not understood'),
    articleNotUnderstood: (article, error) =>
      log.error({ article: article.url, error }, 'article not understood'),
    storyNotTended: ({ id }, error) => log.error({ story: id, error }, 'story not tended'),
    quotesNotRead: (article, error) => log.error({ article, error }, 'quotes not read'),
    rulesNotFollowed: (article, error) => log.error({ article, error }, 'rules not followed'),
    modelFailed({ provider, name }, failure) {
      if (failure.reason === 'own fault') log.error({ provider, model: name, ...failure }, 'model not asked')
      else if (failure.reason !== 'cancelled') log.warn({ provider, model: name, ...failure }, 'model failed')
    },
    noticeFailed: ({ id, attempts }, channel, { isOver, detail }) =>
      log.info({ sending: id, channel, attempts, isOver, detail }, 'notice failed'),
    noticeNotSent: ({ id }, error) => log.error({ sending: id, error }, 'notice not sent'),
    readingNotNoted: (error) => log.error({ error }, 'reading not noted'),
    feedDelivered: (feed, received) => log.info({ feed: feed.url, ...received }, 'feed delivered'),
    hubFailed: ({ hub, topic }, { reason, detail }) => log.info({ hub, topic, reason, detail }, 'hub failed'),
    hubAnswered: ({ hub, topic }, mode) => log.info({ hub, topic, mode }, 'hub answered'),
    deliveryIgnored: ({ hub, topic }, why) => log.warn({ hub, topic, why }, 'delivery ignored'),
    hubNotUnderstood: ({ hub, topic }, error) => log.error({ hub, topic, error }, 'hub not understood'),
    pictureFailed: (url, reason) => log.info({ url, reason }, 'picture failed'),
    deliveryNotUnderstood: (topic, error) => log.error({ topic, error }, 'delivery not understood'),
    articlesTakenIn: (count, ms) => log.info({ count, ms }, 'articles taken in'),
  }
}
