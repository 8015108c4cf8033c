import type { Context } from 'hono'
import { maySee } from '../../model/comment.ts'
import type { ArticleId, CommentId, StoryId } from '../../model/ids.ts'
import type { StoreReader } from '../../store/store.ts'
import { loadArticle } from '../load/load-article.ts'
import { loadComments, loadDiscussion } from '../load/load-discussion.ts'
import { loadSentenceCounts } from '../load/load-sentence-counts.ts'
import { presentElsewhereDiscussed } from '../present/present-elsewhere-discussed.ts'
import { nextPage, readCursor, readId } from '../read-request.ts'
import { respondNotFound } from '../respond.ts'
import { makeForm, respondDiscussion } from '../respond-discussion.ts'
import type { OwnSite } from '../site.ts'

const threadsPerPage = 20
const answersPerPage = 50
/** A story's articles that may name where else it is discussed. */
const articlesAsked = 50

/** What is said of a story and of the sentences of its articles. */
export async function handleStoryDiscussion(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<StoryId>(context)
  if (id === undefined) return respondNotFound(context, site)
  const found = await site.store.read(async (reader) => {
    const story = await reader.findStory(id)
    if (!story) return { story, movedTo: await reader.findMergedInto(id) }
    const articles = await reader.listArticles(
      await reader.listArticleIds({ storyId: id, limit: articlesAsked }),
    )
    const slow = await reader.findSlow(id, site.clock())
    return { story, articles, slow, ...(await loadThreads(reader, context, site, { storyId: id })) }
  })
  if (!found.story) {
    if (found.movedTo === undefined) return respondNotFound(context, site)
    return context.redirect(`/story/${found.movedTo}/discussion`, 301)
  }
  const { story } = found
  return respondDiscussion(context, site, {
    ...found,
    about: { href: `/story/${id}`, title: story.title, language: story.language },
    form: await makeForm(context, site, { action: `/story/${id}/discussion`, label: 'say' }),
    slow: found.slow && site.words.discussion.slowNow,
    elsewhere: presentElsewhereDiscussed(found.articles),
    heldHere: ({ storyId }) => storyId === id,
  })
}

/** What is said of the sentences of an article, or of one of them. */
export async function handleArticleDiscussion(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<ArticleId>(context)
  if (id === undefined) return respondNotFound(context, site)
  const sentence = Number(context.req.query('sentence'))
  const found = await site.store.read(async (reader) => {
    const loaded = await loadArticle(reader, id)
    if (!loaded) return undefined
    const counts = await loadSentenceCounts(reader, await reader.listDiscussedSentences(id), loaded)
    const anchorIds = counts.bySentence.get(sentence)?.anchorIds
    const of = anchorIds ? { anchorIds } : { articleId: id }
    return { article: loaded.article, ...(await loadThreads(reader, context, site, of)) }
  })
  if (!found) return respondNotFound(context, site)
  const { article } = found
  return respondDiscussion(context, site, {
    ...found,
    about: { href: `/article/${id}`, title: article.title, language: article.language },
    form: offerSignIn(context, site),
    slow: undefined,
    elsewhere: presentElsewhereDiscussed([article]),
    heldHere: (comment) => comment.sentence?.articleId === id,
  })
}

/** Where nothing is written on the page itself. */
function offerSignIn(context: Context, site: OwnSite): 'sign in' | undefined {
  return site.isSite && site.findVisitor(context) === undefined ? 'sign in' : undefined
}

async function loadThreads(
  reader: StoreReader,
  context: Context,
  site: OwnSite,
  of: Parameters<StoreReader['listThreads']>[0]['of'],
) {
  const readerId = site.findReaderId(context)
  const position = readCursor<CommentId>(context)
  const threads = await reader.listThreads({ of, ...position, limit: threadsPerPage + 1 })
  const shown = threads.slice(0, threadsPerPage)
  const held = readerId === undefined ? [] : await reader.listHeldComments(readerId)
  const last = threads.length > threadsPerPage ? shown.at(-1) : undefined
  return {
    loaded: await loadDiscussion(reader, shown, readerId),
    held,
    older: last && {
      href: nextPage(context, site, { at: last.postedAt, id: last.id }),
      label: site.words.discussion.olderComments,
    },
  }
}

/** A thread: its first comment and a page of the answers. Of an answer: the page of its thread on which it stands, or itself while it is held. */
export async function handleComment(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<CommentId>(context)
  if (id === undefined) return respondNotFound(context, site)
  const readerId = site.findReaderId(context)
  const position = readCursor<CommentId>(context)
  const found = await site.store.read(async (reader) => {
    const comment = await reader.findComment(id)
    if (!comment || (comment.threadId !== undefined && comment.state !== 'held')) return { comment }
    const answers = await reader.listAnswers({ threadId: id, ...position, limit: answersPerPage + 1 })
    const shown = answers.slice(0, answersPerPage)
    const story = comment.storyId === undefined ? undefined : await reader.findStory(comment.storyId)
    const loaded = await loadComments(reader, { threads: [comment], answers: shown, readerId })
    const held = readerId === undefined ? [] : await reader.listHeldComments(readerId)
    return { comment, story, loaded, held, last: answers.length > answersPerPage ? shown.at(-1) : undefined }
  })
  const { comment, story, loaded, held = [], last } = found
  if (!comment || !maySee(comment, site.findVisitor(context))) return respondNotFound(context, site)
  if (!loaded) return redirectToThread(context, comment)
  const { discussion } = site.words
  return respondDiscussion(context, site, {
    loaded: { ...loaded, answerCounts: new Map() },
    about: {
      href: story ? `/story/${story.id}/discussion` : `/comment/${id}`,
      title: story?.title ?? discussion.heading,
      language: story?.language,
    },
    form: offerSignIn(context, site),
    slow: undefined,
    elsewhere: [],
    held,
    heldHere: ({ threadId }) => threadId === id,
    older: last && {
      href: nextPage(context, site, { at: last.postedAt, id: last.id }),
      label: discussion.laterAnswers,
    },
  })
}

function redirectToThread(
  context: Context,
  {
    id,
    threadId,
    postedAt,
  }: { readonly id: CommentId; readonly threadId: CommentId | undefined; readonly postedAt: number },
): Response {
  const notice = context.req.query('notice')
  const query = new URLSearchParams({ after: `${postedAt}~${id - 1}`, ...(notice && { notice }) })
  return context.redirect(`/comment/${threadId}?${query}#c${id}`, 302)
}
