import { nameArticles } from '../lib/name-articles.ts'
import type { StoryEvent } from '../model/event.ts'
import type { StoryId } from '../model/ids.ts'
import type { Origin } from '../model/reprint.ts'
import type { StoreReader } from '../store/store.ts'
import { explainStoryTitle } from '../understand/choose-story-title.ts'
import { loadArticles, pick } from '../web/load/load-articles.ts'
import { listCorrections, toReasonLine, toText } from './explain-article.ts'

/** Of a larger story the newest. */
const mostArticles = 200

/** How a story came to be: where it came from, each article with why it is in it, what persons said. Undefined without one. */
export async function explainStory(reader: StoreReader, wanted: StoryId): Promise<string[] | undefined> {
  const id = (await reader.findMergedInto(wanted)) ?? wanted
  const story = await reader.findStory(id)
  if (!story) return undefined
  const ids = await reader.listArticleIds({ storyId: id, limit: mostArticles })
  const steps = await reader.listStepReasons(ids)
  const placing = [...steps].map(([articleId, all]) => {
    const reasons = all.filter(({ step }) => step === 'story' || step === 'settled')
    return [articleId, reasons.flatMap((one) => one.reasons)] as const
  })
  const why = new Map(placing)
  const named = placing.flatMap(([, reasons]) => reasons.flatMap(({ articleId }) => articleId ?? []))
  const loaded = await loadArticles(reader, [...ids, ...named])
  const said = await reader.listCorrectionsOf(ids)
  return [
    `${story.id}  ${story.title}`,
    ...explainStoryTitle(pick(loaded, ids), story.title, story.language).map(toReasonLine),
    `${story.articleCount} articles of ${story.outletCount} outlets, in ${story.language}`,
    `first ${toText(story.firstAt)}, latest ${toText(story.latestAt)}`,
    ...(wanted === id ? [] : [`story ${wanted} went into it`]),
    `${story.state}${story.originCount === undefined ? '' : `, ${story.originCount} independent origins`}`,
    ...(story.follows === undefined
      ? []
      : [`follows story ${story.follows}`, ...story.followsWhy.map(toReasonLine)]),
    ...(story.splitFrom === undefined ? [] : [`split off from story ${story.splitFrom}`]),
    ...pick(loaded, ids).flatMap((article) => [
      '',
      `${article.id}  ${loaded.outlets.get(article.outletId)?.name ?? ''}: ${article.title}`,
      ...nameArticles(why.get(article.id) ?? [], loaded.articles).map(toReasonLine),
    ]),
    ...listOrigins(await reader.listOrigins(id)),
    ...listElsewhere(id, (await reader.listEvents([id])).get(id)),
    ...listCorrections(said.filter(({ undoneAt }) => undoneAt === undefined)),
  ]
}

/** The articles of each independent report, the one that the others go back to first. */
function listOrigins(origins: readonly Origin[]): string[] {
  if (origins.length === 0) return []
  const lines = origins.map(({ articleIds, firstId, clock, agency, cited }) => {
    const source = agency ?? cited
    const others = articleIds.filter((id) => id !== firstId)
    const from = others.length === 0 ? '' : ` ← ${others.join(' ')}${clock ? `, by ${clock}` : ''}`
    return `  ${firstId}${from}${source ? `, ${source}` : ''}`
  })
  return ['', 'origins', ...lines]
}

/** Its stories of the same event in other languages, each with the one that it is most like. */
function listElsewhere(id: StoryId, event: StoryEvent | undefined): string[] {
  if (!event) return []
  const lines = event.stories.flatMap(({ story, likeId, why }) => [
    `  ${story.id}  in ${story.language}: ${story.id === id ? 'this story' : story.title}, most like ${likeId}`,
    ...why.map(toReasonLine),
  ])
  return ['', 'the same event', ...lines]
}
