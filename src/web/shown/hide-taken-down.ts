import type { StoryEvent } from '../../model/event.ts'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { StoreReader } from '../../store/store.ts'
import { fillQuotes } from './fill-quotes.ts'
import { hideInOwn } from './hide-in-own.ts'

/** Of a larger story the newest reports stand for all: whether any is left, and what it is called. */
const membersEach = 50

/**
 * A reader of the store to which articles that are taken down are gone: their texts, their sentences in what was made of
 * them, their headlines where a story is called by one, and stories that nothing is left of. Where nothing is taken down
 * this costs one look.
 */
export function hideTakenDown(reader: StoreReader): StoreReader {
  const listTaken = askTaken(reader)
  const leave = <Value>(list: readonly Value[], of: (value: Value) => ArticleId) =>
    leaveOut(listTaken, list, of)
  const keep = async <Value>(found: Map<ArticleId, Value>) => new Map(await leave([...found], ([id]) => id))
  const hideStories = (stories: readonly Story[]) => hideInStories(reader, listTaken, stories)
  const listLeft = async (stories: readonly Story[]) =>
    (await hideStories(stories)).filter(({ title }) => title !== '')
  const isTaken = async (id: ArticleId) => (await listTaken([id])).has(id)
  return {
    ...reader,
    ...hideInOwn(reader, hideStories),
    listArticles: async (ids) => leave(await reader.listArticles(ids), ({ id }) => id),
    async findArticleByUrl(url) {
      const article = await reader.findArticleByUrl(url)
      return article && !(await isTaken(article.id)) ? article : undefined
    },
    listRevisions: async (id) => ((await isTaken(id)) ? [] : reader.listRevisions(id)),
    findRevision: async (id, number) => ((await isTaken(id)) ? undefined : reader.findRevision(id, number)),
    listCurrentRevisions: async (ids) =>
      leave(await reader.listCurrentRevisions(ids), ({ articleId }) => articleId),
    listCurrentTexts: async (ids) => leave(await reader.listCurrentTexts(ids), ({ articleId }) => articleId),
    listToldTexts: async (ids) => leave(await reader.listToldTexts(ids), ({ articleId }) => articleId),
    listQuotes: async (ids, limitEach) => keep(await reader.listQuotes(ids, limitEach)),
    listQuotesBy: fillQuotes(reader.listQuotesBy, (quotes) => leave(quotes, ({ articleId }) => articleId)),
    async listArticleIdsOfStories(...asked) {
      const left = [...(await reader.listArticleIdsOfStories(...asked))].map(
        async ([id, ids]) => [id, await leave(ids, (one) => one)] as const,
      )
      return new Map((await Promise.all(left)).filter(([, ids]) => ids.length > 0))
    },
    listPolls: async (ids) => keep(await reader.listPolls(ids)),
    listPollsBy: async (name, limit) =>
      leave(await reader.listPollsBy(name, limit), ({ articleId }) => articleId),
    async findStoryDays(id) {
      const days = await reader.findStoryDays(id)
      if (!days) return undefined
      const figures = []
      for (const figure of days.figures) {
        const told = await leave(figure.told, ({ articleId }) => articleId)
        if (told.length > 0) figures.push({ ...figure, told })
      }
      return { timeline: await leave(days.timeline, ({ articleId }) => articleId), figures }
    },
    async findStory(id) {
      const story = await reader.findStory(id)
      return story && (await listLeft([story]))[0]
    },
    listStories: async (page) => hideStories(await reader.listStories(page)),
    listStoriesById: async (ids) => listLeft(await reader.listStoriesById(ids)),
    listEvents: async (ids) => hideInEvents(await reader.listEvents(ids), listLeft),
  }
}

type ListTaken = StoreReader['listTakenDown']

/** Asks for articles only where anything at all is taken down. */
function askTaken(reader: StoreReader): ListTaken {
  let hasAny: Promise<boolean> | undefined
  return async (ids) => {
    hasAny ??= reader.hasTakedowns()
    return (await hasAny) ? reader.listTakenDown([...new Set(ids)]) : new Set()
  }
}

async function leaveOut<Value>(
  listTaken: ListTaken,
  list: readonly Value[],
  of: (value: Value) => ArticleId,
): Promise<Value[]> {
  const taken = await listTaken(list.map(of))
  return list.filter((value) => !taken.has(of(value)))
}

async function hideInStories(
  reader: StoreReader,
  listTaken: ListTaken,
  stories: readonly Story[],
): Promise<Story[]> {
  if (stories.length === 0 || !(await reader.hasTakedowns())) return [...stories]
  const ids = stories.map(({ id }) => id)
  const members = await reader.listArticleIdsOfStories(ids, membersEach)
  const cited = stories.flatMap(({ summary }) => summary.map(({ articleId }) => articleId))
  const all = [...members.values()].flat()
  const taken = await listTaken([...all, ...cited])
  const titles = new Map((await reader.listArticles(all)).map(({ id, title }) => [id, title]))
  return stories.map((story) => {
    const own = members.get(story.id) ?? []
    const left = own.filter((id) => !taken.has(id))
    // Whoever lists stories asks for their articles, and shows none without.
    if (left.length === 0) return { ...story, title: '', summary: [] }
    const isCalledByTaken = own.some((id) => taken.has(id) && titles.get(id) === story.title)
    const [newest] = left
    const title = isCalledByTaken && newest !== undefined ? (titles.get(newest) ?? '') : story.title
    return { ...story, title, summary: story.summary.filter(({ articleId }) => !taken.has(articleId)) }
  })
}

/** Events without the stories of which nothing is left. */
async function hideInEvents(
  events: ReadonlyMap<StoryId, StoryEvent>,
  listLeft: (stories: readonly Story[]) => Promise<Story[]>,
): Promise<Map<StoryId, StoryEvent>> {
  const stories = [...events.values()].flatMap((event) => event.stories.map(({ story }) => story))
  const shown = new Map((await listLeft(stories)).map((story) => [story.id, story]))
  return new Map(
    [...events].map(([id, event]) => {
      const left = event.stories.flatMap((one) => {
        const story = shown.get(one.story.id)
        return story ? [{ ...one, story }] : []
      })
      return [id, { ...event, stories: left }]
    }),
  )
}
