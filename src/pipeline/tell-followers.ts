import type { ArticleId, ReaderId, SearchId, StoryId, Timestamp } from '../model/ids.ts'
import { storySilenceMs } from '../model/notice.ts'
import type { StoreWriter } from '../store/store.ts'
import { judgeRules } from '../understand/judge-rules.ts'
import { readRule } from '../understand/read-rule.ts'
import { toSearchRule } from '../understand/to-search-rule.ts'
import { firstSentenceOf, pathOfStory } from './describe-story.ts'

/** What is older came late: nobody is to be woken by it. */
const freshMs = 24 * 3_600_000

/** Tells at once who wants that of a new article, by what they follow; where searches are named that find it, by these alone. */
export async function tellFollowers(
  writer: StoreWriter,
  id: ArticleId,
  now: Timestamp,
  searchIds?: readonly SearchId[],
): Promise<void> {
  const following = await writer.listFollowers(id, searchIds)
  if (following.length === 0) return
  const [article] = await writer.listArticles([id])
  if (article?.storyId === undefined || article.publishedAt < now - freshMs) return
  const followers = await leaveOutMuting(writer, id, following)
  await tell(writer, { storyId: article.storyId, articleId: id, followers, now })
}

/** Without those who mute a search that finds the article: of each at most fifty are held against it. */
async function leaveOutMuting(
  writer: StoreWriter,
  id: ArticleId,
  followers: readonly ReaderId[],
): Promise<ReaderId[]> {
  const muted = await writer.listMutedSearches(followers)
  const [facts] = muted.length > 0 ? await writer.listRuleFacts([id]) : []
  if (!facts) return [...followers]
  const found = judgeRules(
    muted.flatMap((search) => readRule(toSearchRule(search)) ?? []),
    facts,
  )
  const muting = new Set(found.map(({ readerId }) => readerId))
  return followers.filter((reader) => !muting.has(reader))
}

/** Tells who was told of a story lately that it has become another: how many independent origins it has says so. */
export async function tellAgain(writer: StoreWriter, storyId: StoryId, now: Timestamp): Promise<void> {
  const followers: ReaderId[] = []
  for (const reader of await writer.listTold(storyId, now - storySilenceMs))
    if ((await writer.findChoice(reader, { kind: 'story', id: storyId })) !== 'mute') followers.push(reader)
  if (followers.length === 0) return
  const articleId = (await writer.listArticleIds({ storyId, limit: 1 }))[0]
  if (articleId !== undefined) await tell(writer, { storyId, articleId, followers, now })
}

interface Telling {
  readonly storyId: StoryId
  readonly articleId: ArticleId
  readonly followers: readonly ReaderId[]
  readonly now: Timestamp
}

async function tell(writer: StoreWriter, { storyId, articleId, followers, now }: Telling): Promise<void> {
  const [story] = await writer.listStoriesById([storyId])
  const [article] = await writer.listArticles([articleId])
  if (!story || !article) return
  const cited = story.summary.map((sentence) => sentence.articleId)
  // Nobody is told of what stands on no page.
  if ((await writer.listTakenDown([articleId, ...cited])).size > 0) return
  const told = [article.outletId, ...story.summary.slice(0, 1).map(({ outletId }) => outletId)]
  const outlets = new Map((await writer.listOutlets(told)).map((outlet) => [outlet.id, outlet]))
  const sentence = firstSentenceOf(story, article, outlets)
  for (const readerId of followers)
    await writer.saveNotice({
      ...{ readerId, kind: 'followed', storyId, articleId, now, path: pathOfStory(story, article) },
      subject: story.articleCount > 1 ? story.title : article.title,
      ...(sentence && { sentence: sentence.text, source: sentence.outlet }),
      origins: story.originCount ?? 1,
    })
}
