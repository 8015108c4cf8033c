import type { Context } from 'hono'
import { loadFollowing } from '../load/load-following.ts'
import { presentChosen } from '../present/present-follow.ts'
import { presentStoryCard } from '../present/present-story-card.ts'
import { makeFrame, respond } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { followingView } from '../views/following-view.ts'
import { readMarkedAt } from './mark-read.ts'

/** What the reader follows with what is new of it, and what they mute. */
export async function handleFollowing(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  const isUnread = context.req.query('unread') === '1'
  const loaded = await site.store.read((reader) =>
    loadFollowing(reader, { readerId, now: site.clock(), isUnread }),
  )
  const { choices, stories, unread, upTo } = loaded
  const frame = makeFrame(context, site)
  const chosenBy = (choice: 'follow' | 'mute') =>
    choices.filter((one) => one.choice === choice).map((one) => presentChosen(one, frame.words))
  const view = {
    read: {
      ...{ count: loaded.count, unreadCount: unread.size, isUnread, address: '/following' },
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
  return respond(context, frame, { title: site.words.following, main: followingView(view, frame) })
}
