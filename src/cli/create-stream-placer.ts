import type { ArticleId, OutletId, StoryId } from '../model/ids.ts'
import type { Relation } from '../model/story.ts'
import { findRelated } from '../understand/find-related.ts'
import { findSimilar } from '../understand/find-similar.ts'
import { placeInStory } from '../understand/place-in-story.ts'
import { settleStories } from '../understand/settle-stories.ts'
import { type StoryChanges, settleStory } from '../understand/settle-story.ts'
import { addToIndex, createStoryIndex, type StoryIndex } from '../understand/story-index.ts'
import { type StorySettings, storySettings } from '../understand/story-settings.ts'
import type { StreamCounts, StreamLine } from './create-stream-counter.ts'
import { readStreamLine } from './read-stream-line.ts'

export interface StreamPlacer {
  /** Puts a line into a story and settles that story, as a server does with an article; says what it relates to. A line's article id is its number, from 1 on. */
  place(line: StreamLine): readonly Relation[]
  /** Settles all stories with all lines in view, when there are no more. */
  end(): void
  /** The story of each line, by a number. */
  listStories(): StoryId[]
}

interface Placing {
  readonly index: StoryIndex
  readonly counts: StreamCounts
  readonly outlets: Map<string, OutletId>
  /** Of each line, when it was placed. */
  readonly stories: StoryId[]
  readonly mergedInto: Map<StoryId, StoryId>
  storyCount: number
}

/** Places the lines of a run one after the other in an index of its own. */
export function createStreamPlacer(
  counts: StreamCounts,
  settings: StorySettings = storySettings,
): StreamPlacer {
  const index = createStoryIndex(settings)
  const placing: Placing = {
    ...{ index, counts, outlets: new Map(), stories: [], mergedInto: new Map(), storyCount: 0 },
  }
  return {
    place: (line) => placeLine(placing, line),
    end: () => carryOut(placing, settleStories(index)),
    listStories: () => listStories(placing),
  }
}

function placeLine(placing: Placing, line: StreamLine): Relation[] {
  const { index, counts, stories } = placing
  const number = stories.length + 1
  const found = readStreamLine(line, counts)
  const article = {
    ...found.article,
    articleId: number as ArticleId,
    outletId: getOutletId(placing, line, number),
  }
  const similar = findSimilar(index, article)
  const { storyId } = placeInStory(index, article, similar)
  const related = findRelated({ article, storyId, similar, labels: found.labels, limit: maxRelated })
  const placed = { ...article, storyId: storyId ?? bearStory(placing) }
  stories.push(placed.storyId)
  addToIndex(index, placed)
  carryOut(placing, settleStory(index, placed))
  return related
}

function bearStory(placing: Placing): StoryId {
  placing.storyCount++
  return placing.storyCount as StoryId
}

function carryOut(placing: Placing, changes: StoryChanges): void {
  for (let next = changes.next(); !next.done; ) {
    const { kind, from, to = bearStory(placing), articles } = next.value
    if (kind === 'merge') placing.mergedInto.set(from, to)
    for (const { articleId } of articles) placing.stories[articleId - 1] = to
    next = changes.next(to)
  }
}

/** Lines that memory has let go of follow their story where it went. */
function listStories({ stories, mergedInto }: Placing): StoryId[] {
  const follow = (id: StoryId): StoryId => {
    const next = mergedInto.get(id)
    return next === undefined ? id : follow(next)
  }
  return stories.map(follow)
}

// As many as a page shows.
const maxRelated = 10

/** The outlet's number, by name, else by the host of the address; a line that says neither is an outlet of its own. */
function getOutletId({ outlets }: Placing, line: StreamLine, number: number): OutletId {
  const name = line.outlet ?? /^https?:\/\/([^/]+)/i.exec(line.url)?.[1] ?? `line ${number}`
  const id = outlets.get(name) ?? ((outlets.size + 1) as OutletId)
  outlets.set(name, id)
  return id
}
