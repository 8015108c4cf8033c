import { signAddress } from '../lib/sign-address.ts'
import { type Comment, type CommentReport, editSpanMs, toCommentVersion } from '../model/comment.ts'
import type { CommentId, ModerationId, ReaderId, Timestamp } from '../model/ids.ts'
import { hasAccess, roles, type Visitor } from '../model/visitor.ts'
import type { NewModeration } from '../store/comment-store.ts'
import type { Store, StoreWriter } from '../store/store.ts'
import type {
  DiscussionCommands,
  ModerateOutcome,
  PostOutcome,
  ReportOutcome,
  WantedComment,
  WantedModeration,
} from './discussion-commands.ts'
import { keepSecret } from './keep-secret.ts'
import { listDoubts, postComment, readWords } from './post-comment.ts'
import { findCalled, tellOfChange, tellOfComment } from './tell-of-comment.ts'

interface DiscussionContext {
  readonly store: Store
  readonly now: () => Timestamp
}

const setting = 'secret of comment forms'

/** The commands about comments on a store. */
export function openDiscussionCommands({ store, now }: DiscussionContext): DiscussionCommands {
  const findSecret = () => keepSecret(store, setting)
  return {
    async signForm(readerId) {
      const { signature, encoded } = signAddress(`${now()} ${readerId}`, await findSecret())
      return `${signature}.${encoded}`
    },
    async post(wanted) {
      const secret = await findSecret()
      return store.write((writer) => postComment(wanted, { writer, secret, now: now() }))
    },
    async edit(id, wanted) {
      const secret = await findSecret()
      return store.write((writer) => editComment(id, wanted, { writer, secret, now: now() }))
    },
    withdraw: (readerId, id) =>
      changeOwn(store, { readerId, id }, (writer) => writer.setCommentState(id, 'withdrawn', '')),
    report: (readerId, id, report) => saveReport(store, { readerId, id }, { ...report, reportedAt: now() }),
    vote: (readerId, id, isGiven) =>
      changeOfOthers(store, { readerId, id }, (writer) => writer.saveVote(id, readerId, isGiven)),
    moderate: (moderator, wanted) =>
      store.write((writer) => moderate(writer, { ...wanted, moderator, now: now() })),
    undo: (moderator, id) => store.write((writer) => undo(writer, { id, moderator, now: now() })),
  }
}

/** Every change is kept: nobody needs more of them within half an hour. */
const mostChanges = 20

async function editComment(
  id: CommentId,
  wanted: Omit<WantedComment, 'about'>,
  { writer, secret, now }: { readonly writer: StoreWriter; readonly secret: string; readonly now: Timestamp },
): Promise<PostOutcome> {
  const { visitor, form } = wanted
  const comment = await writer.findComment(id)
  if (!comment || !isOwn(comment, visitor.readerId)) return { kind: 'refused', fault: 'nothing there' }
  if (!mayEdit(comment, now)) return { kind: 'refused', fault: 'too late' }
  const block = await writer.findBlock(visitor.readerId, now)
  if (block) return { kind: 'refused', fault: 'blocked', reason: block.reason }
  const words = readWords(wanted.text)
  if ('fault' in words) return { kind: 'refused', ...words }
  if (words.text === comment.text) return { kind: 'posted', id }
  const tried = { key: `changes of ${visitor.readerId}`, now, spanMs: editSpanMs }
  if ((await writer.countAttempt(tried)) > mostChanges) return { kind: 'refused', fault: 'too many' }
  const asked = { readerId: visitor.readerId, storyId: comment.storyId, ...words, since: now }
  const writing = { ...(await writer.getWriting(asked)), hasSameWords: false }
  const doubts = listDoubts(words.text, { visitor, form, writing, secret, now })
  // What waits for a moderator waits on, whatever it says now.
  const state = doubts.length > 0 || comment.state === 'held' ? 'held' : 'shown'
  const mentioned = await findCalled(writer, words.text, visitor.readerId)
  await writer.editComment(id, {
    ...words,
    state,
    mentioned: mentioned.map(({ readerId }) => readerId),
    doubts: [...new Set([...comment.doubts, ...doubts])],
    editedAt: now,
  })
  if (state === 'held') return { kind: 'held', id }
  await tellOfChange(writer, id, now)
  return { kind: 'posted', id }
}

/** Whether its author may still change it. */
function mayEdit({ state, postedAt }: Comment, now: Timestamp): boolean {
  return (state === 'shown' || state === 'held') && now - postedAt <= editSpanMs
}

function isOwn(comment: Comment | undefined, readerId: ReaderId): boolean {
  return comment?.readerId === readerId && (comment.state === 'shown' || comment.state === 'held')
}

interface Meant {
  readonly readerId: ReaderId
  readonly id: CommentId
}

function changeOwn(
  store: Store,
  { readerId, id }: Meant,
  change: (writer: StoreWriter) => Promise<void>,
): Promise<boolean> {
  return store.write(async (writer) => {
    const isThere = isOwn(await writer.findComment(id), readerId)
    if (isThere) await change(writer)
    return isThere
  })
}

function changeOfOthers(
  store: Store,
  { readerId, id }: Meant,
  change: (writer: StoreWriter) => Promise<void>,
): Promise<boolean> {
  return store.write(async (writer) => {
    const comment = await writer.findComment(id)
    const isThere = comment?.state === 'shown' && comment.readerId !== readerId
    if (isThere) await change(writer)
    return isThere
  })
}

/** Whoever has more to report in an hour writes to the moderators. */
const reportSpanMs = 3_600_000
const mostReports = 20

function saveReport(store: Store, { readerId, id }: Meant, report: CommentReport): Promise<ReportOutcome> {
  return store.write(async (writer) => {
    const comment = await writer.findComment(id)
    if (comment?.state !== 'shown' || comment.readerId === readerId) return 'nothing there'
    const tried = { key: `reports of ${readerId}`, now: report.reportedAt, spanMs: reportSpanMs }
    if ((await writer.countAttempt(tried)) > mostReports) return 'too many'
    await writer.saveCommentReport(id, readerId, report)
    return 'taken'
  })
}

async function moderate(
  writer: StoreWriter,
  {
    kind,
    commentId,
    version,
    reason,
    spanMs,
    moderator,
    now,
  }: WantedModeration & { moderator: Visitor; now: Timestamp },
): Promise<ModerateOutcome> {
  const comment = await writer.findComment(commentId)
  if (!comment || !hasAccess(moderator, 'moderator')) return 'refused'
  if (version !== undefined && version !== toCommentVersion(comment)) return 'changed'
  const done: NewModeration = {
    ...{ moderatorId: moderator.readerId, kind, commentId, reason, doneAt: now },
    ...{ readerId: undefined, storyId: undefined, until: undefined },
  }
  const until = now + spanMs
  if (kind === 'slow') {
    if (comment.storyId === undefined) return 'refused'
    await writer.saveModeration({ ...done, storyId: comment.storyId, until })
  } else if (kind === 'block') {
    const { readerId } = comment
    if (readerId === undefined || !(await isBelow(writer, readerId, moderator))) return 'refused'
    await writer.saveModeration({ ...done, readerId, until })
  } else {
    await writer.saveModeration(done)
    if (kind === 'keep' && comment.state === 'held') await tellOfComment(writer, commentId, now)
  }
  return 'done'
}

/** Nobody lifts what keeps themselves, or somebody of their role, from writing. */
async function undo(
  writer: StoreWriter,
  { id, moderator, now }: { readonly id: ModerationId; readonly moderator: Visitor; readonly now: Timestamp },
): Promise<boolean> {
  const blocked = await writer.findBlocked(id)
  if (blocked !== undefined && !(await isBelow(writer, blocked, moderator))) return false
  return writer.undoModeration(id, now)
}

async function isBelow(writer: StoreWriter, readerId: ReaderId, moderator: Visitor): Promise<boolean> {
  const [author] = await writer.listReaders([readerId])
  return author === undefined || roles.indexOf(author.role) < roles.indexOf(moderator.role)
}
