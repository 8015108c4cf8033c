import type { Context } from 'hono'
import { loadArticles } from '../load/load-articles.ts'
import { loadFollowed } from '../load/load-followed.ts'
import { listHeard } from '../load/load-heard-stories.ts'
import { loadReader } from '../load/load-reader.ts'
import { presentChosen } from '../present/present-follow.ts'
import { presentStoryCard } from '../present/present-story-card.ts'
import { makeFrame, respond } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { followingView } from '../views/following-view.ts'

// As many as the front page has: what is older comes with its stories.
const storiesShown = 25

/** What the reader follows with what is new of it, and what they mute. */
export async function handleFollowing(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  const { choices, stories, ...loaded } = await site.store.read(async (reader) => {
    const who = await loadReader(reader, readerId, site.clock())
    const followed = await loadFollowed(reader, who, { now: site.clock() })
    const members = await listHeard(reader, followed.stories.slice(0, storiesShown), who.muted)
    const events = await reader.listEvents([...members.keys()])
    const articles = await loadArticles(reader, [...members.values()].flat(), readerId)
    const since = who.reader?.lastVisitAt
    const news = since === undefined ? undefined : { since }
    return { ...articles, ...followed, members, events, news, tags: new Map(), choices: who.choices }
  })
  const frame = makeFrame(context, site)
  const view = {
    cards: stories.flatMap((story) => presentStoryCard(story, loaded, frame, 'plain') ?? []),
    followed: choices
      .filter(({ choice }) => choice === 'follow')
      .map((one) => presentChosen(one, frame.words)),
    muted: choices.filter(({ choice }) => choice === 'mute').map((one) => presentChosen(one, frame.words)),
  }
  return respond(context, frame, { title: site.words.following, main: followingView(view, frame) })
}
