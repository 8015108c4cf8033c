import type { Context } from 'hono'
import type { StoryId } from '../../model/ids.ts'
import type { AskedAnswer } from '../answers/asked-answer.ts'
import { listTranslating } from '../answers/list-translating.ts'
import { storyForms } from '../answers/story-forms.ts'
import { loadStorySources } from '../load/load-story-sources.ts'
import { presentStoryTools } from '../present/present-tools.ts'
import { readId } from '../read-request.ts'
import type { Site } from '../site.ts'

/** What can be asked about a story with a press; one which went into another leads there. */
export async function findStoryAnswer(
  context: Context,
  site: Site,
): Promise<AskedAnswer | Response | undefined> {
  const id = readId<StoryId>(context)
  const form = context.req.param('form') as keyof typeof storyForms
  const asked = Object.hasOwn(storyForms, form) ? storyForms[form] : undefined
  if (!asked || id === undefined) return undefined
  const { story, movedTo } = await site.store.read(async (reader) => ({
    story: await reader.findStory(id),
    movedTo: await reader.findMergedInto(id),
  }))
  if (!story && movedTo === undefined) return undefined
  if (!story) return context.redirect(`${site.base}/story/${movedTo}/answer/${form}`, 301)
  return {
    say: async (frame) => ({
      ...{ form, title: story.title, language: story.language },
      body: await asked.say({ story, site, frame }),
      href: `${frame.base}/story/${id}`,
      tools: presentStoryTools(story, { frame, current: form }),
    }),
    tasks:
      form === 'summary' ? [...asked.tasks, ...listTranslating(story.language, site.words)] : asked.tasks,
    language: story.language,
    loadSources: (task) => loadStorySources(site, story, task),
  }
}
