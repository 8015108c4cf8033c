import { raw } from 'hono/html'
import { renderComment } from '../../lib/render-comment.ts'
import { excerptOf } from '../../lib/text.ts'
import { type Comment, editSpanMs, maySee } from '../../model/comment.ts'
import type { CommentId } from '../../model/ids.ts'
import { hasAccess, toNameKey } from '../../model/visitor.ts'
import type { LoadedDiscussion } from '../load/load-discussion.ts'
import type { CommentQuoteView, CommentView } from '../views/comment-view.ts'
import type { Frame } from '../views/frame.ts'

/** Enough to know which sentence is meant. */
const mostQuoted = 120
/** Deeper answers stand at this depth, and say whom they answer: narrower nobody could read them. */
const mostDepth = 5

export interface CommentSurroundings extends Omit<LoadedDiscussion, 'answerCounts'> {
  readonly answerCounts: ReadonlyMap<CommentId, number>
  readonly hasVotes: boolean
  /** Moderators see what they removed. */
  readonly showsRemoved?: boolean
  readonly frame: Frame
}

/** Threads, each with its answers below what they answer. */
export function presentThreads(around: CommentSurroundings): CommentView[] {
  const all = new Map([...around.threads, ...around.answers].map((comment) => [comment.id, comment]))
  const children = new Map<CommentId, Comment[]>()
  for (const answer of around.answers) {
    const under = findPlaceUnder(answer, all)
    children.set(under, [...(children.get(under) ?? []), answer])
  }
  const present = (comment: Comment, under: CommentId | undefined): CommentView => ({
    ...presentComment(comment, around),
    answers: presentAnswered(comment, under, { all, around }),
    children: (children.get(comment.id) ?? []).map((child) => present(child, comment.id)),
    more: comment.threadId === undefined ? presentMore(comment, around) : undefined,
  })
  return around.threads.map((thread) => present(thread, undefined))
}

/** What it answers, or the ancestor of that at the greatest depth; the thread's first where that is on another page. */
function findPlaceUnder(answer: Comment, all: ReadonlyMap<CommentId, Comment>): CommentId {
  const line: CommentId[] = []
  for (let at = answer.parentId; at !== undefined; at = all.get(at)?.parentId) {
    if (!all.has(at)) break
    line.unshift(at)
  }
  return line[Math.min(line.length, mostDepth - 1) - 1] ?? answer.threadId ?? answer.id
}

function presentAnswered(
  { parentId }: Comment,
  under: CommentId | undefined,
  { all, around }: { readonly all: ReadonlyMap<CommentId, Comment>; readonly around: CommentSurroundings },
): CommentView['answers'] {
  if (parentId === undefined || parentId === under) return undefined
  const parent = all.get(parentId)
  return { name: parent ? nameAuthor(parent, around) : '', href: `/comment/${parentId}` }
}

function presentMore(
  { id }: Comment,
  { answerCounts, answers, frame }: CommentSurroundings,
): CommentView['more'] {
  const shown = answers.filter(({ threadId }) => threadId === id).length
  const further = (answerCounts.get(id) ?? 0) - shown
  return further > 0
    ? { href: `/comment/${id}`, label: frame.words.discussion.furtherAnswers(further) }
    : undefined
}

/** One comment by itself. */
export function presentComment(comment: Comment, around: CommentSurroundings): CommentView {
  const { frame, voted, hasVotes } = around
  const isOwn = comment.readerId !== undefined && comment.readerId === frame.visitor?.readerId
  const mayRead =
    comment.state === 'shown' ||
    (comment.state === 'held' && maySee(comment, frame.visitor)) ||
    (comment.state === 'removed' && around.showsRemoved === true)
  return {
    id: comment.id,
    author: nameAuthor(comment, around),
    postedAt: comment.postedAt,
    editedAt: mayRead ? comment.editedAt : undefined,
    body: mayRead ? raw(renderComment(comment.text, toCalledPeople(around.called))) : undefined,
    gone: mayRead ? undefined : nameGone(comment, frame),
    quote: presentQuote(comment, around),
    answers: undefined,
    links: comment.state === 'shown' || comment.state === 'held' ? listLinks(comment, isOwn, around) : [],
    votes:
      hasVotes && comment.state === 'shown'
        ? {
            count: comment.votes,
            action: frame.visitor && !isOwn ? `/comment/${comment.id}/vote` : undefined,
            isGiven: voted.has(comment.id),
          }
        : undefined,
    notes: comment.state === 'held' && mayRead ? [frame.words.discussion.gone.held()] : [],
    children: [],
    more: undefined,
  }
}

/** Where a name that is called leads: to what that person said. */
function toCalledPeople(called: CommentSurroundings['called']): Map<string, string> {
  return new Map(called.map(({ name, readerId }) => [toNameKey(name), `/reader/${readerId}`]))
}

function mayModerate({ isSite, visitor }: Frame): boolean {
  return isSite && hasAccess(visitor, 'moderator')
}

function nameAuthor({ readerId, state }: Comment, { authors, frame }: CommentSurroundings): string {
  const name = readerId === undefined || state === 'erased' ? undefined : authors.get(readerId)?.name
  return name || frame.words.discussion.nobody
}

function nameGone({ state, reason }: Comment, { words }: Frame): string {
  return state === 'shown' ? '' : words.discussion.gone[state](reason)
}

function listLinks(comment: Comment, isOwn: boolean, around: CommentSurroundings): CommentView['links'] {
  const { frame } = around
  const { discussion } = frame.words
  if (!frame.isSite || !frame.visitor) return []
  const author = nameAuthor(comment, around)
  const isShown = comment.state === 'shown'
  const mayChange = frame.now - comment.postedAt <= editSpanMs
  const link = (does: boolean, action: 'reply' | 'edit' | 'withdraw' | 'report' | 'moderate') =>
    does
      ? [
          {
            href: `/comment/${comment.id}/${action}`,
            label: discussion.do[action],
            spoken: discussion.doTo[action](author),
          },
        ]
      : []
  return [
    ...link(isShown, 'reply'),
    ...link(isOwn && mayChange, 'edit'),
    ...link(isOwn, 'withdraw'),
    ...link(!isOwn && isShown, 'report'),
    ...link(mayModerate(frame), 'moderate'),
  ]
}

/** The sentence that a thread is about, where it stands now or stood. */
function presentQuote(
  { id, sentence, threadId }: Comment,
  { sources, places, frame }: Pick<CommentSurroundings, 'sources' | 'places' | 'frame'>,
): CommentQuoteView | undefined {
  if (!sentence || threadId !== undefined) return undefined
  const { articleId, anchor } = sentence
  const article = sources.articles.get(articleId)
  const place = places.get(id)
  const own = `/article/${articleId}`
  const isLost = place?.at === 'lost'
  // What was taken down is not quoted either.
  if (!article) return undefined
  return {
    words: place?.isShown ? anchor.quote : toShownQuote(anchor.quote, frame),
    language: article.language,
    href: isLost
      ? `${own}/revision/${anchor.revision}`
      : typeof place?.at === 'number'
        ? `${own}#s${place.at}`
        : own,
    outlet: sources.outlets.get(article.outletId)?.name ?? '',
    lost: isLost ? frame.words.discussion.lost : undefined,
  }
}

/** Where texts are shown as excerpts, a comment on each sentence is not to tell the whole. */
export function toShownQuote(quote: string, { isExcerpt }: Pick<Frame, 'isExcerpt'>): string {
  return isExcerpt ? excerptOf(quote, Math.min(mostQuoted, Math.ceil(quote.length / 2))) : quote
}
