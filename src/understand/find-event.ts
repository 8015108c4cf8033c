import type { EventProfile, FoundEvent, NearStory } from '../model/event.ts'
import type { StoryId } from '../model/ids.ts'
import { type CountStories, compareEvents, type EventLikeness, joinScore } from './compare-events.ts'

type Compare = (one: EventProfile, other: EventProfile) => EventLikeness

/** A person has said that they tell different events. */
const parted: EventLikeness = { isSame: false, score: 0, why: [] }

/**
 * With which stories of other languages a story tells one event; undefined with none. An event has one story of a language:
 * the one that tells it most surely. Each of its stories is like enough to every other, so that no chain of likeness leads
 * from one event to the next. `apart` are pairs that a person has parted.
 */
export function findEvent(
  story: EventProfile,
  near: readonly NearStory[],
  {
    count,
    apart,
  }: { readonly count: CountStories; readonly apart: readonly (readonly [StoryId, StoryId])[] },
): FoundEvent | undefined {
  const compare: Compare = (one, other) =>
    apart.some((pair) => pair.includes(one.storyId) && pair.includes(other.storyId))
      ? parted
      : compareEvents(one, other, count)
  const likeness = new Map(near.map(({ profile }) => [profile.storyId, compare(story, profile)]))
  const groups = [
    ...Map.groupBy(near, ({ eventId, profile }) => eventId ?? `alone ${profile.storyId}`).values(),
  ]
    .flatMap((members) => toGroup(members, { story, likeness }) ?? [])
    .sort((a, b) => b.score - a.score || a.best.storyId - b.best.storyId)
  const joined: Group[] = []
  for (const group of groups) if (joined.every((other) => areOne(group, other, compare))) joined.push(group)
  const [first] = joined
  if (!first) return undefined
  const { storyId } = story
  const members = joined.flatMap(({ staying }) => staying)
  return {
    eventId: joined.find(({ staying }) => staying[0]?.eventId !== undefined)?.staying[0]?.eventId,
    place: { storyId, likeId: first.best.storyId, score: first.score, why: first.why },
    storyIds: members.map(({ profile }) => profile.storyId),
    places: members
      .filter(({ eventId }) => eventId === undefined)
      .map(({ profile }) => {
        const { score, why } = compare(profile, story)
        return { storyId: profile.storyId, likeId: storyId, score, why }
      }),
    leaving: joined.flatMap(({ leaving }) => leaving),
  }
}

/** Stories that are one event already, or one alone. */
interface Group {
  readonly best: EventProfile
  readonly score: number
  readonly why: EventLikeness['why']
  readonly staying: readonly NearStory[]
  readonly leaving: readonly StoryId[]
}

interface Seen {
  readonly story: EventProfile
  readonly likeness: ReadonlyMap<StoryId, EventLikeness>
}

/** Undefined where the story is not like them, or another of its language is more so. */
function toGroup(members: readonly NearStory[], { story, likeness }: Seen): Group | undefined {
  const rivals = members.filter(({ profile }) => profile.language === story.language)
  const staying = members.filter((one) => !rivals.includes(one))
  const found = staying.map(({ profile }) => ({
    profile,
    ...(likeness.get(profile.storyId) as EventLikeness),
  }))
  const best = found.filter(({ isSame }) => isSame).sort((a, b) => b.score - a.score)[0]
  if (!best || found.some(({ score }) => score < joinScore)) return undefined
  if (rivals.some(({ score }) => score >= best.score)) return undefined
  return {
    ...{ best: best.profile, score: best.score, why: best.why, staying },
    leaving: rivals.map(({ profile }) => profile.storyId),
  }
}

function areOne(one: Group, other: Group, compare: Compare): boolean {
  return one.staying.every((own) =>
    other.staying.every(
      (its) =>
        own.profile.language !== its.profile.language && compare(own.profile, its.profile).score >= joinScore,
    ),
  )
}
