import type { Context } from 'hono'
import type { StoryId } from '../../model/ids.ts'
import { loadStoryPicture } from '../load/load-story-picture.ts'
import { presentStoryPicture } from '../present/present-story-picture.ts'
import { readId } from '../read-request.ts'
import type { OwnSite } from '../site.ts'
import { toEntityTag } from '../to-entity-tag.ts'

/** Sites on which a story is shared keep its picture for days anyway. */
const kept = 'public, max-age=600'

/** A story as a picture, for who shares it: drawn anew when what it tells has changed. */
export async function handleStoryPicture(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<StoryId>(context)
  const { drawStory, publicUrl, words } = site
  const missing = () => context.body(null, 404, { 'cache-control': 'no-store' })
  if (!drawStory || publicUrl === undefined || id === undefined) return missing()
  const loaded = await site.store.read((reader) => loadStoryPicture(reader, id))
  if (!loaded) return missing()
  const name = `${words.product} · ${new URL(publicUrl).host}`
  const picture = presentStoryPicture(loaded, words, name)
  const headers = { etag: toEntityTag(JSON.stringify(picture)), 'cache-control': kept }
  if (context.req.header('if-none-match') === headers.etag) return context.body(null, 304, headers)
  const png = await drawStory(picture)
  if (!png) return context.body(null, 503, { 'retry-after': '10', 'cache-control': 'no-store' })
  return context.body(png, 200, {
    ...headers,
    'content-type': 'image/png',
    // It is made to be shown elsewhere.
    'cross-origin-resource-policy': 'cross-origin',
  })
}
