import { countShownSentences } from '../../lib/count-shown-sentences.ts'
import { cutToExcerpt, toParagraphs } from '../../lib/cut-to-excerpt.ts'
import type { Article, Revision } from '../../model/article.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { ToldText } from '../../model/told-text.ts'
import type { StoreReader } from '../../store/store.ts'
import { fillQuotes } from './fill-quotes.ts'

/** Of whom a page hears more it is the outlet's. */
const mostQuotes = 8

/**
 * A reader of the store that gives of each text its beginning, and only the sentences of its first half to be quoted, one by one.
 * `findRevision` gives the whole: it is for comparing, and whoever shows it cuts it.
 */
export function cutTexts(reader: StoreReader): StoreReader {
  const leave = <Value>(list: readonly Value[], of: (value: Value) => Placed) => leaveShown(reader, list, of)
  const cutStories = (stories: readonly Story[]) => cutSummaries(reader, stories)
  return {
    ...reader,
    listArticles: async (ids) => (await reader.listArticles(ids)).map(cutArticle),
    async findArticleByUrl(url) {
      const article = await reader.findArticleByUrl(url)
      return article && cutArticle(article)
    },
    listCurrentRevisions: async (ids) => (await reader.listCurrentRevisions(ids)).map(cutRevision),
    listCurrentTexts: async (ids) =>
      (await reader.listCurrentTexts(ids)).map((one) => ({ ...one, text: cutToExcerpt(one.text) })),
    listToldTexts: async (ids) => (await reader.listToldTexts(ids)).map(cutTold),
    async listQuotes(ids, limitEach) {
      const found = await reader.listQuotes(ids, Math.min(limitEach, mostQuotes))
      const all = [...found].flatMap(([articleId, quotes]) => quotes.map((quote) => ({ articleId, quote })))
      const left = await leave(all, ({ articleId, quote }) => ({ articleId, number: quote.sentence }))
      return Map.groupBy(left, ({ articleId }) => articleId)
        .entries()
        .reduce(
          (map, [id, quotes]) =>
            map.set(
              id,
              quotes.map(({ quote }) => quote),
            ),
          new Map(),
        )
    },
    listQuotesBy: fillQuotes(reader.listQuotesBy, (quotes) =>
      leave(quotes, ({ articleId, quote }) => ({ articleId, number: quote.sentence })),
    ),
    async findStory(id) {
      const story = await reader.findStory(id)
      return story && (await cutStories([story]))[0]
    },
    listStories: async (page) => cutStories(await reader.listStories(page)),
    listStoriesById: async (ids) => cutStories(await reader.listStoriesById(ids)),
    async findStoryDays(id) {
      const days = await reader.findStoryDays(id)
      if (!days) return undefined
      const figures = []
      for (const figure of days.figures) {
        const told = await leave(figure.told, (one) => one)
        if (told.length > 0) figures.push({ ...figure, told })
      }
      return { timeline: await leave(days.timeline, (one) => one), figures }
    },
  }
}

/** A revision of which only the beginning may be shown. */
export function cutRevision(revision: Revision): Revision {
  const text = cutToExcerpt(revision.text)
  return { ...revision, text, html: toParagraphs(text) }
}

/**
 * An earlier revision of which only the beginning may be shown, and no sentence that is kept back of the current one: an outlet
 * that writes what is new above the old would else be told whole, a revision at a time.
 */
export async function cutEarlierRevision(reader: StoreReader, revision: Revision): Promise<Revision> {
  const cut = cutRevision(revision)
  const kept = await listKeptBack(reader, revision.articleId)
  const places = kept.map((sentence) => revision.text.indexOf(sentence)).filter((at) => at !== -1)
  const end = Math.min(...places)
  if (end >= cut.text.length) return cut
  const text = end === 0 ? '' : `${revision.text.slice(0, end).trimEnd()} …`
  return { ...revision, text, html: toParagraphs(text) }
}

/** The sentences of an article's current text that no page quotes. */
async function listKeptBack(reader: StoreReader, id: ArticleId): Promise<string[]> {
  const newest = Math.max(...(await reader.listRevisions(id)).map(({ number }) => number))
  const current = await reader.findRevision(id, newest)
  const understood = await reader.findUnderstanding(id)
  if (!current || understood?.revisionId !== current.id) return []
  const { sentences } = understood
  const kept = sentences.slice(countShownSentences(sentences.length))
  return kept.map(({ start, end }) => current.text.slice(start, end))
}

function cutArticle(article: Article): Article {
  return { ...article, excerpt: cutToExcerpt(article.excerpt) }
}

function cutTold(told: ToldText): ToldText {
  return { ...told, sentences: told.sentences.slice(0, countShownSentences(told.sentences.length)) }
}

/** A sentence by its article and its number there, from 1. */
interface Placed {
  readonly articleId: ArticleId
  readonly number: number
}

/** Those that stand in the part of their text that may be quoted; of a text that is not understood, none. */
async function leaveShown<Value>(
  reader: StoreReader,
  list: readonly Value[],
  of: (value: Value) => Placed,
): Promise<Value[]> {
  const counts = await reader.countSentences([...new Set(list.map((value) => of(value).articleId))])
  return list.filter((value) => {
    const { articleId, number } = of(value)
    return number <= countShownSentences(counts.get(articleId) ?? 0)
  })
}

async function cutSummaries(reader: StoreReader, stories: readonly Story[]): Promise<Story[]> {
  const sentences = stories.flatMap(({ summary }) => summary)
  const shown = new Set(await leaveShown(reader, sentences, (sentence) => sentence))
  return stories.map((story) => ({ ...story, summary: story.summary.filter((one) => shown.has(one)) }))
}
