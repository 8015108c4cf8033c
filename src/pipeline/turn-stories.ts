import type { Timestamp } from '../model/ids.ts'
import { judgeState } from '../model/judge-state.ts'
import type { Ownership } from '../model/ownership.ts'
import type { Story } from '../model/story.ts'
import type { Forerunner, TurningStory } from '../model/story-turn.ts'
import type { Store, StoreReader } from '../store/store.ts'
import { extractTerms } from '../understand/extract-terms.ts'
import { findForerunner, listKeys } from '../understand/find-forerunner.ts'
import { readText } from '../understand/read-text.ts'
import type { StoryIndex } from '../understand/story-index.ts'
import { learnFromPersons } from './learn-from-persons.ts'
import { settleQuiet } from './settle-placed.ts'

/** Stories a transaction, so that another writer waits for some 40 ms. */
const storiesAtOnce = 32
/** What went before a story is known from its beginning or not at all. */
const mostArticlesToAsk = 8
/** As many as a line holds. */
const mostNamed = 5

export interface TurnContext {
  readonly store: Store
  readonly ownership: Ownership
  /** What placing remembers: a story that falls silent is looked at once more. */
  readonly index: StoryIndex
}

/**
 * Judges some of the stories that have changed, or were silent for long enough, and saves in which state they are. One that
 * is over is remembered by what it was about; a new one says what went before it. Says how many there were; undefined, and
 * nothing written, when another process owns placing by now.
 */
export async function turnStories(
  { store, ownership, index }: TurnContext,
  now: Timestamp,
): Promise<number | undefined> {
  if ((await store.read((reader) => reader.listTurningStories(now, 1))).length === 0) return 0
  return store.write(async (writer) => {
    if (!(await writer.isOwner(ownership))) return undefined
    await learnFromPersons(writer, index)
    const turning = await writer.listTurningStories(now, storiesAtOnce)
    const silent: Story[] = []
    for (const { story, articles } of turning) {
      const times = articles.map(({ publishedAt }) => publishedAt)
      const originCount = story.originCount ?? story.outletCount
      const { state, turnsAt } = judgeState({ ...story, originCount, times }, now)
      const isOver = state === 'closed'
      const keys = isOver && story.articleCount > 1 ? listKeys(articles) : []
      const follows = isOver ? undefined : await findFollowed(writer, { story, articles })
      await writer.saveTurn({ storyId: story.id, state, turnsAt, keys, follows })
      if (state === 'dormant') silent.push(story)
    }
    // When all are saved as they were judged, for a merge changes more than one.
    for (const story of silent) await settleQuiet(writer, story, { index, now })
    return turning.length
  })
}

async function findFollowed(
  reader: StoreReader,
  { story, articles }: TurningStory,
): Promise<Forerunner | undefined> {
  if (story.follows !== undefined || story.articleCount < 2 || story.articleCount > mostArticlesToAsk) return
  const keys = listKeys(articles)
  const terms = keys.map(({ term }) => term)
  const found = findForerunner(keys, await reader.listClosedStories(story.language, terms))
  if (!found) return undefined
  const detail = (await listWritten(reader, { story, articles }, found.shared)).join(', ')
  return { storyId: found.story.storyId, why: [{ rule: 'shared terms', detail, weight: found.score }] }
}

/** The terms as the story writes them; a name stands for its words. */
async function listWritten(
  reader: StoreReader,
  { story, articles }: TurningStory,
  terms: readonly string[],
): Promise<string[]> {
  const labels = new Map<string, string>()
  for (const { title, text } of await reader.listCurrentTexts(articles.map(({ id }) => id)))
    for (const [term, label] of extractTerms(readText(title, text, story.language)).labels)
      if (!labels.has(term)) labels.set(term, label)
  const written = terms.map((term) => labels.get(term) ?? term)
  const names = written.filter((label) => label.includes(' ')).flatMap((label) => label.split(' '))
  return written.filter((label) => !names.includes(label)).slice(0, mostNamed)
}
