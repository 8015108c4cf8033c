import type { Context } from 'hono'
import { z } from 'zod'
import { type Comment, reportReasons } from '../../model/comment.ts'
import type { CommentId } from '../../model/ids.ts'
import { loadComments } from '../load/load-discussion.ts'
import { presentComment } from '../present/present-comments.ts'
import { readForm, readId } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondMessage, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { historyView, reportView, withdrawView } from '../views/comment-acts-view.ts'
import type { CommentView } from '../views/comment-view.ts'

/** Asks an author whether a comment is to go. */
export async function handleAskWithdraw(context: Context, site: OwnSite): Promise<Response> {
  const shown = await findShown(context, site)
  if (!shown?.isOwn) return respondNotFound(context, site)
  const frame = makeFrame(context, site)
  const main = withdrawView(shown.view, `/comment/${shown.comment.id}/withdraw`, frame)
  return respond(context, frame, { title: site.words.discussion.withdrawQuestion, main, width: 'middle' })
}

/** Takes back one's own comment. */
export async function handleWithdraw(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<CommentId>(context)
  const readerId = site.findReaderId(context)
  const isDone =
    id !== undefined &&
    readerId !== undefined &&
    (await site.commands.readers.discussion.withdraw(readerId, id))
  if (!isDone) return respondNotFound(context, site)
  return redirectWithNotice(context, `/comment/${id}`, { code: 'commentWithdrawn' })
}

/** Where a reader says what is wrong with a comment. */
export async function handleAskReport(context: Context, site: OwnSite): Promise<Response> {
  const shown = await findShown(context, site)
  if (!shown || shown.isOwn) return respondNotFound(context, site)
  const frame = makeFrame(context, site)
  const main = reportView(shown.view, `/comment/${shown.comment.id}/report`, frame)
  return respond(context, frame, { title: site.words.discussion.reportHeading, main, width: 'middle' })
}

/** The longest note that is kept; the form takes no more. */
const longestNote = 500

const report = z.object({
  reason: z.enum(reportReasons),
  note: z
    .string()
    .trim()
    .catch('')
    .transform((text) => text.slice(0, longestNote)),
})

/** Tells the moderators what is wrong with a comment. */
export async function handleReportComment(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<CommentId>(context)
  const readerId = site.findReaderId(context)
  const said = report.safeParse(await readForm(context))
  if (id === undefined || readerId === undefined || !said.success) return respondNotFound(context, site)
  if (!site.isSite) return respondNotFound(context, site)
  const outcome = await site.commands.readers.discussion.report(readerId, id, said.data)
  if (outcome === 'nothing there') return respondNotFound(context, site)
  const { refusedHeading: heading, discussion } = site.words
  if (outcome === 'too many')
    return respondMessage(context, site, {
      heading,
      sentence: discussion.fault['too many'](),
      status: 429,
    })
  return redirectWithNotice(context, `/comment/${id}`, { code: 'commentReported' })
}

/** Gives a vote or takes it back, where the site has votes. */
export async function handleVote(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<CommentId>(context)
  const readerId = site.findReaderId(context)
  const { given } = await readForm(context)
  const isTaken =
    site.hasVotes &&
    id !== undefined &&
    readerId !== undefined &&
    (await site.commands.readers.discussion.vote(readerId, id, given === 'yes'))
  if (!isTaken) return respondNotFound(context, site)
  return redirectWithNotice(context, `/comment/${id}`, { code: 'voteTaken' })
}

/** What a comment says and said before. */
export async function handleHistory(context: Context, site: OwnSite): Promise<Response> {
  const shown = await findShown(context, site)
  if (!shown || shown.view.body === undefined) return respondNotFound(context, site)
  const versions = await site.store.read((reader) => reader.listCommentVersions(shown.comment.id))
  const frame = makeFrame(context, site)
  const main = historyView(shown.view, versions, frame)
  return respond(context, frame, { title: site.words.discussion.history, main, width: 'middle' })
}

interface Shown {
  readonly comment: Comment
  readonly view: CommentView
  readonly isOwn: boolean
}

/** The comment that is meant, without what may be done with it; undefined where whoever asks may not see it. */
async function findShown(context: Context, site: OwnSite): Promise<Shown | undefined> {
  const id = readId<CommentId>(context)
  const readerId = site.findReaderId(context)
  const loaded =
    id &&
    (await site.store.read(async (reader) => {
      const comment = await reader.findComment(id)
      return (
        comment && { comment, ...(await loadComments(reader, { threads: [comment], answers: [], readerId })) }
      )
    }))
  if (!loaded || !site.isSite) return undefined
  const { comment } = loaded
  const isOwn = readerId !== undefined && comment.readerId === readerId
  const frame = makeFrame(context, site)
  const view = presentComment(comment, { ...loaded, answerCounts: new Map(), hasVotes: false, frame })
  if (comment.state === 'held' && view.body === undefined) return undefined
  return { comment, isOwn, view: { ...view, links: [] } }
}
