import { z } from 'zod'
import type { AgentTool } from './agent-tool.ts'
import { citeArticles, toIso } from './cite-articles.ts'
import { findStoryHere } from './find-story-here.ts'

const input = z.object({ storyId: z.int().min(1).describe('As `search` and `article` name it.') })

/** What happened when, by the days that several independent reports of a story tell of. */
export const timelineTool: AgentTool<typeof input> = {
  name: 'timeline',
  title: 'Timeline of a story',
  description:
    'The days that at least two independent reports of a story tell of, each by a sentence word for word; what was only announced is marked so.',
  scope: 'stories',
  input,
  async answer(reader, { storyId }) {
    const story = await findStoryHere(reader, storyId)
    if (!story) return undefined
    const timeline = (await reader.findStoryDays(story.id))?.timeline ?? []
    const citations = await citeArticles(
      reader,
      timeline.map(({ articleId }) => articleId),
    )
    return {
      storyId: story.id,
      ...{ firstReportAt: toIso(story.firstAt), latestReportAt: toIso(story.latestAt) },
      days: timeline.map(
        ({ articleId, text, number, start, end, outletId, originCount, isAnnounced, ...time }) => ({
          ...time,
          ...{ isAnnounced, independentReports: originCount },
          ...{ untrustedSentence: text, sentenceNumber: number, citation: citations.get(articleId) },
        }),
      ),
    }
  },
}
