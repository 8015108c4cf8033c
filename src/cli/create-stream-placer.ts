import type { ArticleId, OutletId, StoryId } from '../model/ids.ts'
import type { Relation } from '../model/story.ts'
import { detectKind } from '../understand/detect-kind.ts'
import { extractTerms } from '../understand/extract-terms.ts'
import { findRelated } from '../understand/find-related.ts'
import { findSimilar } from '../understand/find-similar.ts'
import { placeInStory } from '../understand/place-in-story.ts'
import { readText } from '../understand/read-text.ts'
import {
  addToIndex,
  createStoryIndex,
  type StoryIndex,
  type StorySettings,
} from '../understand/story-index.ts'
import { storySettings } from '../understand/story-settings.ts'
import { weighTerms } from '../understand/weigh-terms.ts'
import { getCounts, type StreamCounts, type StreamLine } from './create-stream-counter.ts'

export interface PlacedLine {
  readonly storyId: StoryId
  readonly related: readonly Relation[]
}

export interface StreamPlacer {
  readonly index: StoryIndex
  /** A line's article id is its number. */
  place(line: StreamLine, number: number): PlacedLine
}

/** Places the lines of a run one after the other in an index of its own. */
export function createStreamPlacer(
  counts: StreamCounts,
  settings: StorySettings = storySettings,
): StreamPlacer {
  const index = createStoryIndex(settings)
  const outlets = new Map<string, OutletId>()
  return {
    index,
    place: (line, number) =>
      placeLine(index, { line, number, outletId: getOutletId(outlets, line, number), counts }),
  }
}

interface LineWork {
  readonly line: StreamLine
  readonly number: number
  readonly outletId: OutletId
  readonly counts: StreamCounts
}

function placeLine(index: StoryIndex, { line, number, outletId, counts }: LineWork): PlacedLine {
  const { title, text, url, language, publishedAt } = line
  const found = extractTerms(readText(title, text, language))
  const article = {
    articleId: number as ArticleId,
    outletId,
    language,
    kind: detectKind({ title, url, categories: [] }).kind,
    publishedAt,
    title,
    terms: weighTerms(found, getCounts(counts, language), publishedAt),
  }
  const similar = findSimilar(index, article)
  const { storyId } = placeInStory(index, article, similar)
  const related = findRelated({ article, storyId, similar, labels: found.labels, limit: maxRelated })
  const placed = { ...article, storyId: storyId ?? (number as StoryId) }
  addToIndex(index, placed)
  return { storyId: placed.storyId, related }
}

// As many as a page shows.
const maxRelated = 10

/** The outlet's number, by name, else by the host of the address; a line that says neither is an outlet of its own. */
function getOutletId(outlets: Map<string, OutletId>, line: StreamLine, number: number): OutletId {
  const name = line.outlet ?? /^https?:\/\/([^/]+)/i.exec(line.url)?.[1] ?? `line ${number}`
  const id = outlets.get(name) ?? ((outlets.size + 1) as OutletId)
  outlets.set(name, id)
  return id
}
