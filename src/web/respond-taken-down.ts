import type { Context } from 'hono'
import type { ArticleId, OutletId } from '../model/ids.ts'
import { readId } from './read-request.ts'
import { makeFrame, respond } from './respond.ts'
import type { Site } from './site.ts'
import { takenDownView } from './views/takedowns-view.ts'

/** Unavailable for legal reasons (RFC 7725): somebody wants it gone, and whoever follows a link may know who and why. */
const unavailable = 451

/** In place of an article's pages, or an outlet's, where that is taken down; undefined where it is not. */
export async function respondTakenDown(
  context: Context,
  site: Site,
  route: string,
): Promise<Response | undefined> {
  const id = site.isSite ? readId(context) : undefined
  if (id === undefined) return undefined
  const takedown = await site.store.read((reader) =>
    route.startsWith('/article/')
      ? reader.findTakedownOfArticle(id as ArticleId)
      : reader.findTakedownOfOutlet(id as OutletId),
  )
  if (!takedown) return undefined
  const frame = { ...makeFrame(context, site), notice: undefined }
  const page = {
    title: frame.words.takedowns.gone,
    main: takenDownView(takedown, frame),
    width: 'narrow',
  } as const
  return respond(context, frame, page, unavailable)
}
