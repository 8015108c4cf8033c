/** The same event told in other languages is found, and look-alikes stay apart, whatever the order in which they come. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleOutlets } from '../../sample/outlets.ts'
import { readArticles } from '../../sample/read-articles.ts'
import type { EventProfile, NearStory } from '../../src/model/event.ts'
import type { EventId, StoryId } from '../../src/model/ids.ts'
import { findEvent } from '../../src/understand/find-event.ts'
import { findEventKeys } from '../../src/understand/find-event-keys.ts'
import { tell } from '../tell-story.ts'
import corpus from './events.json' with { type: 'json' }
import floors from './floors.json' with { type: 'json' }

interface Told {
  readonly event: string
  readonly language: string
  readonly articles: readonly { readonly title: string; readonly text: string; readonly at: number }[]
}

const hourMs = 3_600_000
const invented = Object.entries(corpus.events).flatMap(([event, told]) =>
  Object.entries(told).map(([language, [hours, title, text]]): Told => {
    const article = { title: String(title), text: String(text), at: Number(hours) * hourMs }
    return { event, language, articles: [article] }
  }),
)

/** Written for other tests, in three languages; who wrote it says which articles tell one event. */
function readSample(): Told[] {
  const languageOf = new Map<string, string>(sampleOutlets.map(({ key, language }) => [key, language]))
  const articles = readArticles().map(({ event, outlet, first }) => ({
    ...{ event, language: languageOf.get(outlet) ?? '', title: first.title },
    ...{ text: first.body.replaceAll(/[{}]/g, ''), at: (first.at.day * 24 + first.at.minutes / 60) * hourMs },
  }))
  const stories = Map.groupBy(articles, ({ event, language }) => `${event} ${language}`)
  return [...stories.values()].flatMap((list) => (list[0] ? { ...list[0], articles: list } : []))
}

const orders = {
  'as they appear': (list: EventProfile[]) => list.toSorted((a, b) => a.firstAt - b.firstAt),
  'latest first': (list: EventProfile[]) => list.toSorted((a, b) => b.firstAt - a.firstAt),
  'one language after the other': (list: EventProfile[]) =>
    list.toSorted((a, b) => (a.language < b.language ? -1 : 1)),
}

for (const [corpusName, told, floor] of [
  ['invented events', invented, floors.events],
  ['events of the sample edition', readSample(), floors['sample events']],
] as const) {
  const profiles = told.map(toProfile)
  for (const [name, order] of Object.entries(orders))
    test(`${corpusName} are found across languages as the floors say, ${name}`, (t) => {
      const events = place(order(profiles))
      const pairs = profiles.flatMap((one, at) =>
        profiles
          .slice(at + 1)
          .flatMap((other) => (one.language === other.language ? [] : [[one, other] as const])),
      )
      const eventOf = ({ storyId }: EventProfile) => told[storyId - 1]?.event
      const isOne = (one: EventProfile, other: EventProfile) =>
        events.get(one.storyId) !== undefined && events.get(one.storyId) === events.get(other.storyId)
      const linked = pairs.filter(([one, other]) => isOne(one, other))
      const meant = pairs.filter(([one, other]) => eventOf(one) === eventOf(other))
      const right = linked.filter(([one, other]) => eventOf(one) === eventOf(other))
      const [precision, recall] = [right.length / linked.length, right.length / meant.length]
      const say = (list: typeof pairs) =>
        list.map(([a, b]) => `${eventOf(a)} ${a.language} – ${eventOf(b)} ${b.language}`).join('\n')
      t.diagnostic(`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${meant.length} pairs`)
      const wrong = say(linked.filter(([one, other]) => eventOf(one) !== eventOf(other)))
      assert.ok(precision >= floor.precision, `${precision}\n${wrong}`)
      assert.ok(
        recall >= floor.recall,
        `${recall}\n${say(meant.filter(([one, other]) => !isOne(one, other)))}`,
      )
    })
}

function toProfile({ language, articles }: Told, number: number): EventProfile {
  const times = articles.map(({ at }) => at)
  return {
    ...{ storyId: (number + 1) as StoryId, language },
    ...{ firstAt: Math.min(...times), latestAt: Math.max(...times) },
    keys: findEventKeys(
      articles.map(({ title, text }, at) => tell({ title, text, outlet: at + 1 })),
      language,
    ),
  }
}

/** The event of each story, as placing would leave it. */
function place(order: readonly EventProfile[]): Map<StoryId, EventId> {
  const events = new Map<StoryId, EventId>()
  const scores = new Map<StoryId, number>()
  const seen: EventProfile[] = []
  let next = 1
  for (const profile of order) {
    const count = (key: string, language: string) =>
      seen.filter((one) => one.language === language && one.keys.some((its) => its.key === key)).length
    const near = seen.map(
      (one): NearStory => ({
        ...{ profile: one, eventId: events.get(one.storyId), score: scores.get(one.storyId) ?? 0 },
      }),
    )
    const found = findEvent(profile, near, { count, apart: [] })
    seen.push(profile)
    if (!found) continue
    const event = found.eventId ?? (next++ as EventId)
    for (const id of [profile.storyId, ...found.storyIds]) events.set(id, event)
    for (const { storyId, score } of [found.place, ...found.places]) scores.set(storyId, score)
    for (const id of found.leaving) events.delete(id)
  }
  return events
}
