import type { Context } from 'hono'
import type { StoryId } from '../../model/ids.ts'
import type { SayOfStory } from '../answers/say.ts'
import { sayCompared } from '../answers/say-compared.ts'
import { sayStoryPoints } from '../answers/say-story-points.ts'
import { sayStorySummary } from '../answers/say-story-summary.ts'
import { sayTimeline } from '../answers/say-timeline.ts'
import { presentStoryTools } from '../present/present-tools.ts'
import { readId } from '../read-request.ts'
import { respondNotFound } from '../respond.ts'
import { respondAnswer } from '../respond-answer.ts'
import type { Site } from '../site.ts'

const forms = {
  summary: sayStorySummary,
  points: sayStoryPoints,
  compare: sayCompared,
  timeline: sayTimeline,
} satisfies Record<string, SayOfStory>

/** What can be asked about a story with a press; that of one which went into another is found there. */
export async function handleStoryAnswer(context: Context, site: Site): Promise<Response> {
  const id = readId<StoryId>(context)
  const form = context.req.param('form') as keyof typeof forms
  const say = Object.hasOwn(forms, form) ? forms[form] : undefined
  if (!say || id === undefined) return respondNotFound(context, site)
  const { story, movedTo } = await site.store.read(async (reader) => ({
    story: await reader.findStory(id),
    movedTo: await reader.findMergedInto(id),
  }))
  if (!story && movedTo === undefined) return respondNotFound(context, site)
  if (!story) return context.redirect(`${site.base}/story/${movedTo}/answer/${form}`, 301)
  return respondAnswer(context, site, async (frame) => ({
    ...{ form, title: story.title, language: story.language, body: await say({ story, site, frame }) },
    href: `${frame.base}/story/${id}`,
    tools: presentStoryTools(story, { frame, current: form }),
  }))
}
