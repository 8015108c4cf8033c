import { defined, readCount } from '../lib/read.ts'
import type { FeedWishes } from '../model/feed-timing.ts'
import { childrenOf, childText, textOf, type XmlElement } from './xml-element.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const periodsMs = new Map(
  Object.entries({
    hourly: hourMs,
    daily: 24 * hourMs,
    weekly: 168 * hourMs,
    monthly: 730 * hourMs,
    yearly: 8760 * hourMs,
  }),
)
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** When a channel wants to be left alone: `ttl`, `skipHours` and `skipDays` (RSS 2.0), the syndication module. Undefined where it says nothing of it. */
export function readWishes(channel: XmlElement): FeedWishes | undefined {
  const skipHours = listNestedTexts(channel, 'skiphours', 'hour').flatMap((text) => readHour(text) ?? [])
  const skipDays = listNestedTexts(channel, 'skipdays', 'day').flatMap((text) => readDay(text) ?? [])
  const wishes = defined({
    minIntervalMs: readInterval(channel),
    skipHours: keepSome(skipHours, 24),
    skipDays: keepSome(skipDays, 7),
  })
  return Object.keys(wishes).length === 0 ? undefined : wishes
}

/** `ttl` is in minutes; the syndication module divides a period by a frequency. */
function readInterval(channel: XmlElement): number | undefined {
  const minutes = readCount(childText(channel, 'ttl'))
  if (minutes !== undefined) return minutes * minuteMs
  const period = periodsMs.get(childText(channel, 'sy:updateperiod')?.toLowerCase() ?? '')
  return period && period / (readCount(childText(channel, 'sy:updatefrequency')) || 1)
}

/** RSS 0.91 counts the hours from 1 to 24, RSS 2.0 from 0 to 23. */
function readHour(text: string): number | undefined {
  const hour = readCount(text)
  return hour === undefined || hour > 24 ? undefined : hour % 24
}

function readDay(text: string): number | undefined {
  const day = days.indexOf(text.toLowerCase())
  return day < 0 ? undefined : day
}

function listNestedTexts(channel: XmlElement, list: string, name: string): string[] {
  return childrenOf(channel, list).flatMap((element) => childrenOf(element, name).map(textOf))
}

/** Who skips everything has made a slip. */
function keepSome(values: readonly number[], most: number): number[] | undefined {
  const each = [...new Set(values)].sort((one, other) => one - other)
  return each.length === 0 || each.length === most ? undefined : each
}
