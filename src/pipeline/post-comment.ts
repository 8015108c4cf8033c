import { toAnchor } from '../lib/find-anchor.ts'
import { hashText } from '../lib/hash.ts'
import { toComparable, toReadable } from '../lib/render-comment.ts'
import { findSignedAddress } from '../lib/sign-address.ts'
import { type CommentDoubt, mostCommentLength } from '../model/comment.ts'
import type { ReaderId, StoryId, Timestamp } from '../model/ids.ts'
import { hasAccess, type Visitor } from '../model/visitor.ts'
import type { NewComment, Writing } from '../store/comment-store.ts'
import type { StoreReader, StoreWriter } from '../store/store.ts'
import type { CommentSubject, PostOutcome, SentForm, WantedComment } from './discussion-commands.ts'
import { findCalled, tellOfComment } from './tell-of-comment.ts'

interface PostContext {
  readonly writer: StoreWriter
  readonly secret: string
  readonly now: Timestamp
}

/** The same words within a day are no news. */
const sameSpanMs = 86_400_000
/** In five minutes nobody has more to say than this; an address may be a whole school's. */
const rateSpanMs = 5 * 60_000
const mostOfReader = 5
const mostOfAddress = 30
/** Where a moderator made a story slow, a reader says one thing in this time. */
const slowMs = 10 * 60_000

/** Takes a comment, holds it for a moderator where something speaks against it, or says why not. In one transaction. */
export async function postComment(wanted: WantedComment, context: PostContext): Promise<PostOutcome> {
  const { writer, now } = context
  const { visitor } = wanted
  const place = await findPlace(writer, wanted.about)
  if (!place) return { kind: 'refused', fault: 'nothing there' }
  const words = readWords(wanted.text)
  if ('fault' in words) return { kind: 'refused', ...words }
  const asked = { readerId: visitor.readerId, storyId: place.storyId, wordsHash: words.wordsHash }
  const writing = await writer.getWriting({ ...asked, since: now - sameSpanMs })
  // A button that was pressed twice.
  if (writing.own !== undefined) return { kind: 'posted', id: writing.own }
  const refusal = await findRefusal(wanted, { ...context, writing, storyId: place.storyId })
  if (refusal) return { kind: 'refused', ...refusal }
  const doubts = listDoubts(words.text, { ...wanted, ...context, writing })
  const state = doubts.length > 0 ? 'held' : 'shown'
  const mentioned = await findCalled(writer, words.text, visitor.readerId)
  const id = await writer.addComment({
    ...{ readerId: visitor.readerId, about: place.about, ...words, postedAt: now },
    ...{ state, doubts, mentioned: mentioned.map(({ readerId }) => readerId) },
  })
  if (state === 'held') return { kind: 'held', id }
  await tellOfComment(writer, id, now)
  return { kind: 'posted', id }
}

interface Place {
  readonly about: NewComment['about']
  readonly storyId: StoryId | undefined
}

async function findPlace(reader: StoreReader, about: CommentSubject): Promise<Place | undefined> {
  if ('parentId' in about) {
    const parent = await reader.findComment(about.parentId)
    return parent?.state === 'shown' ? { about, storyId: parent.storyId } : undefined
  }
  if ('storyId' in about) {
    const id = (await reader.findStory(about.storyId))?.id ?? (await reader.findMergedInto(about.storyId))
    return id === undefined ? undefined : { about: { storyId: id }, storyId: id }
  }
  const { articleId, start, end } = about
  const [article] = await reader.listArticles([articleId])
  const revision = article && (await reader.findRevision(articleId, about.revision))
  const quote = revision?.text.slice(start, end) ?? ''
  if (!revision || start < 0 || quote.length !== end - start || quote.trim() === '') return undefined
  if (quote.length > longestSentence) return undefined
  return {
    about: { articleId, anchor: toAnchor(revision.text, revision.number, about) },
    storyId: article.storyId,
  }
}

/** Of what is split into sentences none is longer, but for lists without a full stop. */
const longestSentence = 3000

/** The words as they are kept and compared. */
export function readWords(
  given: string,
): { readonly text: string; readonly wordsHash: string } | { readonly fault: 'empty' | 'too long' } {
  const text = toReadable(given).trim()
  if (text.length > mostCommentLength) return { fault: 'too long' }
  const comparable = toComparable(text)
  // Signs and emoji alone are compared as they are.
  return text === ''
    ? { fault: 'empty' }
    : { text, wordsHash: hashText(comparable === '' ? text : comparable) }
}

interface Refusing extends PostContext {
  readonly writing: Writing
  readonly storyId: StoryId | undefined
}

async function findRefusal(
  { visitor, form }: WantedComment,
  { writer, now, writing, storyId }: Refusing,
): Promise<Omit<Extract<PostOutcome, { readonly kind: 'refused' }>, 'kind'> | undefined> {
  const block = await writer.findBlock(visitor.readerId, now)
  if (block) return { fault: 'blocked', reason: block.reason, ...(block.until && { until: block.until }) }
  // Who keeps order may have to say several things.
  if (hasAccess(visitor, 'moderator')) return undefined
  const slow = storyId && (await writer.findSlow(storyId, now))
  const next = (writing.lastHereAt ?? 0) + slowMs
  if (slow && next > now) return { fault: 'slow', until: next }
  const tries = [
    { key: `comments of ${visitor.readerId}`, most: mostOfReader },
    ...(form.address === undefined ? [] : [{ key: `comments from ${form.address}`, most: mostOfAddress }]),
  ]
  for (const { key, most } of tries) {
    if ((await writer.countAttempt({ key, now, spanMs: rateSpanMs })) > most)
      return { fault: 'too many', until: now + rateSpanMs }
  }
  return undefined
}

/** From this many shown comments somebody is new no more. */
const settledFrom = 3
/** Nobody reads, thinks and writes in less; a form of yesterday was left open. */
const leastMs = 3000
const mostMs = 86_400_000

interface Doubting extends Omit<PostContext, 'writer'> {
  readonly visitor: Visitor
  readonly form: SentForm
  readonly writing: Pick<Writing, 'hasSameWords' | 'shownCount'>
}

/** What speaks for a moderator’s look before others read it. */
export function listDoubts(text: string, { visitor, form, writing, secret, now }: Doubting): CommentDoubt[] {
  if (hasAccess(visitor, 'moderator')) return []
  const age = readAge(form.signed, { secret, now, readerId: visitor.readerId })
  const doubts: Record<CommentDoubt, boolean> = {
    links: writing.shownCount < settledFrom && /https?:\/\/|www\./i.test(text),
    'same words': writing.hasSameWords,
    'hidden field': form.hidden !== '',
    'too fast': age !== undefined && age < leastMs,
    'no form': age === undefined || age > mostMs,
  }
  return Object.entries(doubts).flatMap(([doubt, isThere]) => (isThere ? [doubt as CommentDoubt] : []))
}

function readAge(
  signed: string,
  {
    secret,
    now,
    readerId,
  }: { readonly secret: string; readonly now: Timestamp; readonly readerId: ReaderId },
): number | undefined {
  const [signature = '', encoded = ''] = signed.split('.')
  const [at, reader] = findSignedAddress({ signature, encoded }, secret)?.split(' ') ?? []
  return Number(reader) === readerId ? now - Number(at) : undefined
}
