import type { Context } from 'hono'
import type { FolderId } from '../../model/ids.ts'
import { loadFollowing } from '../load/load-following.ts'
import { presentChosen } from '../present/present-follow.ts'
import { presentStoryCard } from '../present/present-story-card.ts'
import { readId } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { followingView } from '../views/following-view.ts'
import { readMarkedAt } from './mark-read.ts'

/** What the reader follows with what is new of it, and what they mute. */
export function handleFollowing(context: Context, site: OwnSite): Promise<Response> {
  return respondFollowing(context, site, undefined)
}

/** The same of what is in one of their folders. */
export async function handleFolder(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<FolderId>(context)
  return id === undefined ? respondNotFound(context, site) : respondFollowing(context, site, id)
}

async function respondFollowing(
  context: Context,
  site: OwnSite,
  folderId: FolderId | undefined,
): Promise<Response> {
  const readerId = site.findReaderId(context)
  const isUnread = context.req.query('unread') === '1'
  const loaded = await site.store.read((reader) =>
    loadFollowing(reader, { readerId, now: site.clock(), isUnread, folderId }),
  )
  if (!loaded) return respondNotFound(context, site)
  const { choices, stories, unread, folders, folder } = loaded
  // All is marked as read on the page of all.
  const upTo = folder ? undefined : loaded.upTo
  const title = folder?.name ?? site.words.following
  const frame = makeFrame(context, site)
  const chosenBy = (choice: 'follow' | 'mute') =>
    choices.filter((one) => one.choice === choice).map((one) => presentChosen(one, frame.words, folders))
  const view = {
    title,
    folders: { folders, current: folder },
    read: {
      ...{
        count: loaded.count,
        unreadCount: unread.size,
        isUnread,
        address: folder ? `/folder/${folder.id}` : '/following',
      },
      ...{ upTo: upTo === undefined ? undefined : String(upTo), markedAt: readMarkedAt(context) },
    },
    cards: stories.flatMap((story) => {
      const card = presentStoryCard(story, loaded, frame, 'plain')
      const action = `/story/${story.id}/read?from=following`
      return card ? { ...card, toggle: { action, isRead: !unread.has(story.id), name: card.title } } : []
    }),
    followed: chosenBy('follow'),
    muted: chosenBy('mute'),
  }
  return respond(context, frame, { title, main: followingView(view, frame) })
}
