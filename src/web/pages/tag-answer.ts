/** What can be asked about a hashtag with a press: what its newest stories say, and what happened when. */

import type { Context } from 'hono'
import type { AskedAnswer } from '../answers/asked-answer.ts'
import { loadTagStories } from '../load/load-tag-stories.ts'
import { presentStoriesTimeline } from '../present/present-stories-timeline.ts'
import { presentToldStories } from '../present/present-told-stories.ts'
import { presentTagTools } from '../present/present-tools.ts'
import type { Site } from '../site.ts'
import { storySentencesView } from '../views/story-sentences-view.ts'
import { timelineAnswerView } from '../views/timeline-view.ts'

/** An answer about a hashtag. Another name of it leads to its own. */
export async function findTagAnswer(
  context: Context,
  site: Site,
): Promise<AskedAnswer | Response | undefined> {
  const slug = context.req.param('slug') ?? ''
  const form = context.req.param('form')
  if (form !== 'summary' && form !== 'timeline') return undefined
  const loaded = await site.store.read((reader) => loadTagStories(reader, slug))
  if (!loaded) return undefined
  const { tag, stories, outlets } = loaded
  const home = `${site.base}/tag/${encodeURIComponent(tag.slug)}`
  if (tag.slug !== slug) return context.redirect(`${home}/answer/${form}`, 302)
  return {
    async say(frame) {
      const told = presentToldStories(stories, { ...loaded, base: frame.base })
      const summary = told.length === 0 ? undefined : storySentencesView(told, frame)
      return {
        ...{ form, title: `#${tag.label}`, language: undefined, href: home },
        body: form === 'summary' ? summary : timelineAnswerView(presentStoriesTimeline(loaded, frame), frame),
        tools: presentTagTools(tag.slug, { frame, current: form }),
      }
    },
    tasks: form === 'summary' ? ['summary'] : [],
    language: stories[0]?.story.language ?? '',
    loadSources: async () => ({ sentences: stories.flatMap(({ sentences }) => sentences), outlets }),
  }
}
