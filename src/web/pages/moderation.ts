import type { Context } from 'hono'
import { z } from 'zod'
import { type Comment, moderationKinds, toCommentVersion } from '../../model/comment.ts'
import type { CommentId, ModerationId } from '../../model/ids.ts'
import { loadComments } from '../load/load-discussion.ts'
import { presentComment } from '../present/present-comments.ts'
import { nextPage, readCursor, readForm, readId } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import type { CommentView } from '../views/comment-view.ts'
import { decideView, moderationLogView, queueView } from '../views/moderation-view.ts'

/** Whoever has more than these sees to them first. */
const queueShown = 50
const logPerPage = 50

/** What waits for a moderator: held comments and reported ones, with what speaks against them. */
export async function handleModeration(context: Context, site: OwnSite): Promise<Response> {
  const { queue, count } = await site.store.read(async (reader) => ({
    queue: await reader.listQueue(queueShown),
    count: await reader.countQueue(),
  }))
  const comments = await present(context, site, queue)
  const frame = makeFrame(context, site)
  const main = queueView({ comments, count }, frame)
  return respond(context, frame, { title: site.words.discussion.moderation, main, width: 'middle' })
}

/** One comment and what a moderator may do about it. */
export async function handleAskModerate(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<CommentId>(context)
  const found = id && (await site.store.read((reader) => reader.findComment(id)))
  return found ? respondDecide(context, site, found) : respondNotFound(context, site)
}

async function respondDecide(context: Context, site: OwnSite, comment: Comment, error?: string) {
  const [view] = await present(context, site, [comment])
  if (!view) return respondNotFound(context, site)
  const frame = makeFrame(context, site)
  const form = { action: `/comment/${comment.id}/moderate`, version: toCommentVersion(comment) }
  const main = decideView({ comment: view, ...form, error }, frame)
  const status = error === undefined ? 200 : 422
  return respond(context, frame, { title: site.words.discussion.moderation, main, width: 'middle' }, status)
}

const hourMs = 3_600_000
const spans = { hour: hourMs, day: 24 * hourMs, week: 7 * 24 * hourMs, month: 30 * 24 * hourMs } as const
const decision = z.object({
  kind: z.enum(moderationKinds),
  version: z.string().optional().catch(''),
  span: z.enum(Object.keys(spans) as [keyof typeof spans]).catch('day'),
  reason: z
    .string()
    .trim()
    .catch('')
    .transform((text) => text.slice(0, 500)),
})

/** Does what a moderator decided. */
export async function handleModerate(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<CommentId>(context)
  const visitor = site.findVisitor(context)
  const decided = decision.safeParse(await readForm(context))
  const comment = id && (await site.store.read((reader) => reader.findComment(id)))
  if (!comment || !visitor || !decided.success) return respondNotFound(context, site)
  const { kind, span, reason, version } = decided.data
  // What is shown needs no reason; what is taken from somebody does.
  if (kind !== 'keep' && reason === '')
    return respondDecide(context, site, comment, site.words.discussion.reasonMissing)
  const meant = { kind, reason, commentId: comment.id, spanMs: spans[span] }
  const wanted = { ...meant, ...(version !== undefined && { version }) }
  const outcome = await site.commands.readers.discussion.moderate(visitor, wanted)
  if (outcome === 'changed')
    return respondDecide(context, site, comment, site.words.discussion.changedMeanwhile)
  const code = outcome === 'done' ? 'moderated' : 'notModerated'
  return redirectWithNotice(context, '/moderation', { code })
}

/** What moderators did, newest first. */
export async function handleModerationLog(context: Context, site: OwnSite): Promise<Response> {
  const position = readCursor<ModerationId>(context)
  const { done, names, authors } = await site.store.read(async (reader) => {
    const page = await reader.listModerations({ ...position, limit: logPerPage + 1 })
    const comments = await Promise.all(
      page.map(async ({ commentId }) => commentId && (await reader.findComment(commentId))),
    )
    const written = new Map(comments.flatMap((comment) => (comment ? [[comment.id, comment.readerId]] : [])))
    const ids = [...page.flatMap(({ moderatorId }) => moderatorId ?? []), ...written.values()]
    const readers = await reader.listReaders([...new Set(ids.flatMap((id) => id ?? []))])
    return {
      done: page,
      authors: written,
      names: new Map(readers.map(({ readerId, name }) => [readerId, name])),
    }
  })
  const shown = done.slice(0, logPerPage)
  const last = done.length > logPerPage ? shown.at(-1) : undefined
  const { nobody } = site.words.discussion
  const rows = shown.map((one) => {
    const authorId = one.commentId && authors.get(one.commentId)
    return {
      ...one,
      moderator: (one.moderatorId && names.get(one.moderatorId)) || nobody,
      author: (authorId && names.get(authorId)) || nobody,
    }
  })
  const older = last && nextPage(context, site, { at: last.doneAt, id: last.id })
  const frame = makeFrame(context, site)
  const main = moderationLogView({ rows, older }, frame)
  return respond(context, frame, { title: site.words.discussion.log, main, width: 'middle' })
}

/** Takes back what a moderator did. */
export async function handleUndoModeration(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<ModerationId>(context)
  const visitor = site.findVisitor(context)
  if (id === undefined || !visitor) return respondNotFound(context, site)
  const isUndone = await site.commands.readers.discussion.undo(visitor, id)
  return redirectWithNotice(context, '/moderation/log', {
    code: isUndone ? 'moderationUndone' : 'moderationStands',
  })
}

async function present(
  context: Context,
  site: OwnSite,
  comments: readonly Comment[],
): Promise<CommentView[]> {
  const readerId = site.findReaderId(context)
  const { loaded, reports } = await site.store.read(async (reader) => ({
    loaded: await loadComments(reader, { threads: comments, answers: [], readerId }),
    reports: await reader.listCommentReports(comments.map(({ id }) => id)),
  }))
  const frame = makeFrame(context, site)
  const { discussion } = site.words
  return comments.map((comment) => ({
    ...presentComment(comment, {
      ...loaded,
      answerCounts: new Map(),
      hasVotes: false,
      showsRemoved: true,
      frame,
    }),
    notes: [
      ...comment.doubts.map((doubt) => discussion.doubts[doubt]),
      ...(reports.get(comment.id) ?? []).map(({ reason, note }) =>
        discussion.reported(discussion.reportReasons[reason], note),
      ),
    ],
  }))
}
