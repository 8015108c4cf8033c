import { z } from 'zod'
import type { ArticleId, StoryId } from '../model/ids.ts'
import type { KeptQuote } from '../model/quote.ts'
import type { StoreReader } from '../store/store.ts'
import type { AgentTool } from './agent-tool.ts'
import { type Citation, citeArticles } from './cite-articles.ts'
import { findStoryHere } from './find-story-here.ts'

const maxQuotes = 60
const quotesEach = 20

const input = z
  .object({
    storyId: z.int().min(1).optional().describe('What is said in a story.'),
    speakerId: z
      .string()
      .max(200)
      .optional()
      .describe('What one speaker says anywhere, as other quotes name it.'),
  })
  .refine(({ storyId, speakerId }) => (storyId === undefined) !== (speakerId === undefined), {
    message: 'Give a storyId or a speakerId, one of them.',
  })

/** Who says what, word for word, in a story or anywhere. */
export const quotesTool: AgentTool<typeof input> = {
  name: 'quotes',
  title: 'Quotes',
  description:
    'Who says what: words out of articles with their speaker as far as the article names one, how sure that is, and the citation. Of a story, or of one speaker in the whole archive, newest first.',
  scope: 'stories',
  input,
  answer: (reader, { storyId, speakerId }) =>
    storyId === undefined ? listOfSpeaker(reader, speakerId ?? '') : listOfStory(reader, storyId),
}

async function listOfStory(reader: StoreReader, storyId: number): Promise<object | undefined> {
  const story = await findStoryHere(reader, storyId)
  if (!story) return undefined
  const ids = await reader.listArticleIds({ storyId: story.id as StoryId, limit: maxQuotes })
  const found = await reader.listQuotes(ids, quotesEach)
  const placed = ids.flatMap((articleId) =>
    (found.get(articleId) ?? []).map((quote) => ({ articleId, quote })),
  )
  return { storyId: story.id, quotes: await tell(reader, placed) }
}

async function listOfSpeaker(reader: StoreReader, speakerId: string): Promise<object | undefined> {
  const placed = await reader.listQuotesBy(speakerId, { limit: maxQuotes })
  return placed.length === 0 ? undefined : { speakerId, quotes: await tell(reader, placed) }
}

interface Placed {
  readonly articleId: ArticleId
  readonly quote: KeptQuote
}

async function tell(reader: StoreReader, placed: readonly Placed[]): Promise<object[]> {
  const citations = await citeArticles(
    reader,
    placed.map(({ articleId }) => articleId),
  )
  return placed.slice(0, maxQuotes).map(({ articleId, quote }) => toAnswer(quote, citations.get(articleId)))
}

function toAnswer(quote: KeptQuote, citation: Citation | undefined): object {
  const { speaker, speakerSlug, words, kind, confidence, onRecord, sentence } = quote
  return {
    ...{ untrustedSpeaker: speaker, speakerId: speakerSlug, confidence, record: onRecord },
    ...{ untrustedWords: words, kind, sentenceNumber: sentence, citation },
  }
}
