import type { OutletId } from '../../model/ids.ts'
import type { StoryPicture } from '../../pipeline/commands.ts'
import { pick } from '../load/load-articles.ts'
import type { LoadedStoryPicture } from '../load/load-story-picture.ts'
import type { Words } from '../translations/en.ts'

/** A story as it is drawn: an outlet that nobody has looked at yet stands for itself. */
export function presentStoryPicture(
  loaded: LoadedStoryPicture,
  words: Words,
  siteName: string,
): StoryPicture {
  const { story, articles } = loaded
  const heard = new Set<OutletId>()
  const groups = [
    ...loaded.origins.map(({ articleIds }) => articleIds),
    ...[...articles.keys()].map((id) => [id]),
  ]
    .map((ids) => {
      const outletIds = [...new Set(pick(loaded, ids).map(({ outletId }) => outletId))]
      const fresh = outletIds.filter((id) => !heard.has(id))
      for (const id of fresh) heard.add(id)
      return fresh
    })
    .filter((ids) => ids.length > 0)
    .sort((one, other) => other.length - one.length)
  return {
    title: story.title,
    name: siteName,
    counts: words.articlesOfOutlets(story.articleCount, story.outletCount, story.originCount),
    outlets: groups.flat().flatMap((id) => loaded.outlets.get(id)?.name ?? []),
    origins: groups.map(({ length }) => length),
  }
}
