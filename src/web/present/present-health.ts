import type { Feed } from '../../model/feed.ts'
import type { Rhythm } from '../../model/feed-timing.ts'
import type { Words } from '../translations/en.ts'
import type { Frame } from '../views/frame.ts'

/**
 * What a person asks of a feed, as sentences: how the last reading went, how often it has news, when it is read next and
 * why not sooner. `'Last read 2 hours ago, without a fault. It has some 12 articles a day. …'`
 */
export function presentHealth(feed: Feed, frame: Frame): string {
  const { words } = frame
  const { rhythm, crawlDelayMs } = feed.timing
  const pause = crawlDelayMs === undefined ? '' : words.asksForPauses(Math.ceil(crawlDelayMs / 1000))
  return [describeLast(feed, frame), describeRhythm(rhythm, words), describeNext(feed, frame), pause]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function describeLast({ lastReadAt, failure }: Feed, { words, now, timeZone }: Frame): string {
  if (lastReadAt === undefined) return words.neverTried
  const ago = words.ago(lastReadAt, now, timeZone)
  return failure ? words.lastReadBadly(ago, words.ago(failure.since, now, timeZone)) : words.lastReadWell(ago)
}

// A feed that was watched for less tells nothing of its days.
const leastHours = 24

function describeRhythm(rhythm: Rhythm | undefined, words: Words): string {
  if (!rhythm || rhythm.hours < leastHours) return ''
  const aDay = (24 * rhythm.articles) / rhythm.hours
  return aDay >= 1.5 ? words.articlesADay(Math.round(aDay)) : words.articlesAWeek(Math.round(7 * aDay))
}

function describeNext({ state, dueAt, timing, lastReadAt }: Feed, { words, now, timeZone }: Frame): string {
  if (state !== 'active') return words.notReadBecause[state]
  if (dueAt <= now) return words.readInTurn
  if (lastReadAt === undefined) return ''
  return words.readNext(
    words.ago(dueAt, now, timeZone),
    timing.dueBecause && words.dueBecause[timing.dueBecause],
  )
}
