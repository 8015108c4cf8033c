/** The same event told in other languages is found, and look-alikes stay apart, whatever the order in which they come. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EventProfile, NearStory } from '../../src/model/event.ts'
import type { EventId, StoryId } from '../../src/model/ids.ts'
import { findEvent } from '../../src/understand/find-event.ts'
import { findEventKeys } from '../../src/understand/find-event-keys.ts'
import { tell } from '../tell-story.ts'
import corpus from './events.json' with { type: 'json' }
import floors from './floors.json' with { type: 'json' }

const hourMs = 3_600_000
const stories = Object.entries(corpus.events).flatMap(([event, told]) =>
  Object.entries(told).map(([language, [hours, title, text]]) => ({
    ...{ event, language, title: String(title), text: String(text), at: Number(hours) * hourMs },
  })),
)
const profiles: EventProfile[] = stories.map(({ language, title, text, at }, number) => ({
  ...{ storyId: (number + 1) as StoryId, language, firstAt: at, latestAt: at },
  keys: findEventKeys([tell({ title, text, outlet: number + 1 })], language),
}))

const orders = {
  'as they appear': profiles.toSorted((a, b) => a.firstAt - b.firstAt),
  'latest first': profiles.toSorted((a, b) => b.firstAt - a.firstAt),
  'one language after the other': profiles.toSorted((a, b) => (a.language < b.language ? -1 : 1)),
}
for (const [name, order] of Object.entries(orders))
  test(`events are found across languages as the floors say, ${name}`, (t) => {
    const events = place(order)
    const pairs = profiles.flatMap((one, at) =>
      profiles
        .slice(at + 1)
        .flatMap((other) => (one.language === other.language ? [] : [[one, other] as const])),
    )
    const eventOf = ({ storyId }: EventProfile) => stories[storyId - 1]?.event
    const isOne = (one: EventProfile, other: EventProfile) =>
      events.get(one.storyId) !== undefined && events.get(one.storyId) === events.get(other.storyId)
    const linked = pairs.filter(([one, other]) => isOne(one, other))
    const told = pairs.filter(([one, other]) => eventOf(one) === eventOf(other))
    const right = linked.filter(([one, other]) => eventOf(one) === eventOf(other))
    const precision = right.length / linked.length
    const recall = right.length / told.length
    const say = (list: typeof pairs) =>
      list.map(([a, b]) => `${eventOf(a)} ${a.language} – ${eventOf(b)} ${b.language}`).join('\n')
    const wrong = say(linked.filter(([one, other]) => eventOf(one) !== eventOf(other)))
    const missed = say(told.filter(([one, other]) => !isOne(one, other)))
    t.diagnostic(`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${told.length} pairs`)
    assert.ok(precision >= floors.events.precision, `${precision}\n${wrong}`)
    assert.ok(recall >= floors.events.recall, `${recall}\n${missed}`)
  })

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
    const found = findEvent(profile, near, count)
    seen.push(profile)
    if (!found) continue
    const event = found.eventId ?? (next++ as EventId)
    for (const id of [profile.storyId, ...found.storyIds]) events.set(id, event)
    for (const { storyId, score } of [found.place, ...found.places]) scores.set(storyId, score)
    for (const id of found.leaving) events.delete(id)
  }
  return events
}
