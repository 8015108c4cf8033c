import { z } from 'zod'
import type { Story } from '../model/story.ts'
import type { StoreReader } from '../store/store.ts'
import type { AgentTool } from './agent-tool.ts'
import { citeArticles, toIso } from './cite-articles.ts'
import { findStoryHere } from './find-story-here.ts'

const maxArticles = 30

const input = z.object({ storyId: z.int().min(1).describe('As `search` and `article` name it.') })

/** What a story is: its summary, word for word, its articles, how many independent reports it rests on. */
export const storyTool: AgentTool<typeof input> = {
  name: 'story',
  title: 'Story',
  description:
    'Tells a story: two to four sentences of its outlets word for word, its newest articles, and how many outlets and independent reports it rests on. Ask `coverage`, `timeline` and `quotes` for more of it.',
  scope: 'stories',
  input,
  async answer(reader, { storyId }) {
    const story = await findStoryHere(reader, storyId)
    return story && tell(story, reader)
  },
}

async function tell(story: Story, reader: StoreReader): Promise<object> {
  const ids = await reader.listArticleIds({ storyId: story.id, limit: maxArticles })
  const cited = story.summary.map(({ articleId }) => articleId)
  const citations = await citeArticles(reader, [...ids, ...cited])
  const event = (await reader.listEvents([story.id])).get(story.id)
  const others = event?.stories.map((told) => told.story).filter(({ id }) => id !== story.id) ?? []
  return {
    storyId: story.id,
    untrustedTitle: story.title,
    ...{ language: story.language, state: story.state, section: story.section },
    ...{ firstAt: toIso(story.firstAt), latestAt: toIso(story.latestAt) },
    ...{ articles: story.articleCount, outlets: story.outletCount },
    independentReports: story.originCount,
    summary: story.summary.map(({ text, number, articleId }) => ({
      untrustedSentence: text,
      sentenceNumber: number,
      citation: citations.get(articleId),
    })),
    newest: ids.flatMap((id) => citations.get(id) ?? []),
    sameEventInOtherLanguages: others.map(({ id, title, language }) => ({
      ...{ storyId: id, untrustedTitle: title, language },
    })),
  }
}
