import type { Context } from 'hono'
import { listSentences } from '../../answer/list-sentences.ts'
import { takeTurns } from '../../answer/take-turns.ts'
import type { AnswerTask } from '../../model/answer.ts'
import type { StoryId } from '../../model/ids.ts'
import type { AskedAnswer, ModelSources } from '../answers/asked-answer.ts'
import type { SayOfStory } from '../answers/say.ts'
import { sayCompared } from '../answers/say-compared.ts'
import { sayStoryPoints } from '../answers/say-story-points.ts'
import { sayStorySummary } from '../answers/say-story-summary.ts'
import { sayTimeline } from '../answers/say-timeline.ts'
import { loadOwnTexts } from '../load/load-own-texts.ts'
import { presentStoryTools } from '../present/present-tools.ts'
import { readId } from '../read-request.ts'
import type { Site } from '../site.ts'

interface Form {
  readonly say: SayOfStory
  /** What a model can be asked in its place. */
  readonly task: AnswerTask | undefined
}

const forms = {
  summary: { say: sayStorySummary, task: 'summary' },
  points: { say: sayStoryPoints, task: 'key points' },
  compare: { say: sayCompared, task: 'compare' },
  timeline: { say: sayTimeline, task: undefined },
} satisfies Record<string, Form>

/** As many as a model is given of each article of a story. */
const sentencesEach = 30

/** What can be asked about a story with a press; one which went into another leads there. */
export async function findStoryAnswer(
  context: Context,
  site: Site,
): Promise<AskedAnswer | Response | undefined> {
  const id = readId<StoryId>(context)
  const form = context.req.param('form') as keyof typeof forms
  const asked: Form | undefined = Object.hasOwn(forms, form) ? forms[form] : undefined
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
    tasks: asked.task ? [asked.task, 'simplify'] : [],
    language: story.language,
    loadSources: () => loadStorySources(id, site),
  }
}

/** The first sentence of each article, then the second of each, so that what does not fit is missing of all alike. */
async function loadStorySources(id: StoryId, { store }: Site): Promise<ModelSources> {
  const { texts, outlets } = await store.read((reader) => loadOwnTexts(reader, id))
  return { sentences: takeTurns(texts.map((told) => listSentences(told, sentencesEach))), outlets }
}
