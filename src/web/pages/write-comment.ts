import type { Context } from 'hono'
import { z } from 'zod'
import { maySee } from '../../model/comment.ts'
import type { ArticleId, CommentId, StoryId } from '../../model/ids.ts'
import { loadComments } from '../load/load-discussion.ts'
import { readForm, readId } from '../read-request.ts'
import { redirectWithNotice, respondNotFound } from '../respond.ts'
import { makeForm, respondDiscussion } from '../respond-discussion.ts'
import { cutRevision } from '../shown/cut-texts.ts'
import type { OwnSite } from '../site.ts'
import { toAsker } from '../to-asker.ts'

const text = z.string().catch('')
const sentForm = z.object({ text, signed: text, website: text })

type AskedForm = Parameters<typeof makeForm>[2]
type Post = OwnSite['commands']['readers']['discussion']['post']
type CommentSubject = Parameters<Post>[0]['about']
type PostOutcome = Awaited<ReturnType<Post>>

/** Says something of a story. */
export async function handleWriteCommentOnStory(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<StoryId>(context)
  if (id === undefined) return respondNotFound(context, site)
  return post(context, site, { storyId: id }, { action: `/story/${id}/discussion`, label: 'say' })
}

const offset = z.coerce.number().int().nonnegative().max(10_000_000)
const sentence = z.object({ revision: offset, start: offset, end: offset })

/** Says something of a sentence. */
export async function handleWriteCommentOnSentence(context: Context, site: OwnSite): Promise<Response> {
  const articleId = readId<ArticleId>(context)
  const place = sentence.safeParse(await readForm(context))
  if (articleId === undefined || !place.success) return respondNotFound(context, site)
  const { revision, start, end } = place.data
  if (!(await isShown(site.toShown(context), articleId, place.data))) return respondNotFound(context, site)
  const fields = { revision: `${revision}`, start: `${start}`, end: `${end}` }
  const form = { action: `/article/${articleId}/comment`, label: 'sayOfSentence', fields } as const
  return post(context, site, { articleId, ...place.data }, form)
}

/** Where a sentence ends and another begins. */
const nextSentence = /[.!?…。！？؟।]["'”’»)]*\s+\S|[。！？]\S/u
/** No more than the rest of a sentence that an excerpt cuts is to be had by commenting on it. */
const longestRest = 300

/** Whether a sentence begins in what is shown of its text: others are not to be had by commenting on them. */
async function isShown(
  { store, isExcerpt }: Pick<OwnSite, 'store' | 'isExcerpt'>,
  articleId: ArticleId,
  { revision, start, end }: z.infer<typeof sentence>,
): Promise<boolean> {
  const found = await store.read((reader) => reader.findRevision(articleId, revision))
  if (!found) return false
  if (!isExcerpt) return start < found.text.length
  const { length } = cutRevision(found).text.replace(/\s?…$/u, '')
  const isOne = !nextSentence.test(found.text.slice(start, end))
  return start < length && (end <= length || (isOne && end <= length + longestRest))
}

/** Where a comment is answered: it stands above the form. */
export async function handleAskReply(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<CommentId>(context)
  const form = { action: `/comment/${id}/reply`, label: 'answer' } as const
  return id === undefined ? respondNotFound(context, site) : respondForm(context, site, id, form)
}

/** Answers a comment. */
export async function handleReply(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<CommentId>(context)
  if (id === undefined) return respondNotFound(context, site)
  return post(context, site, { parentId: id }, { action: `/comment/${id}/reply`, label: 'answer' })
}

/** Where an author changes a comment. */
export async function handleAskEdit(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<CommentId>(context)
  const comment = id && (await site.store.read((reader) => reader.findComment(id)))
  if (!comment || comment.readerId !== site.findReaderId(context)) return respondNotFound(context, site)
  const form = { action: `/comment/${id}/edit`, label: 'change', text: comment.text } as const
  return respondForm(context, site, comment.id, form)
}

/** Changes a comment. */
export async function handleEdit(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<CommentId>(context)
  const visitor = site.findVisitor(context)
  if (id === undefined || !visitor || !site.isSite) return respondNotFound(context, site)
  const { text: words, signed, website } = sentForm.parse(await readForm(context))
  const form = { signed, hidden: website, address: findAddress(context, site) }
  const outcome = await site.commands.readers.discussion.edit(id, { visitor, text: words, form })
  const asked = { action: `/comment/${id}/edit`, label: 'change', text: words } as const
  return respondPosted(context, site, outcome, { asked, code: 'commentChanged', shown: id })
}

/** From where it comes; undefined where nobody says. */
function findAddress(context: Context, site: OwnSite): string | undefined {
  return toAsker(context, site.proxies).address || undefined
}

async function post(
  context: Context,
  site: OwnSite,
  about: CommentSubject,
  asked: AskedForm,
): Promise<Response> {
  const visitor = site.findVisitor(context)
  if (!visitor || !site.isSite) return respondNotFound(context, site)
  const { text: words, signed, website } = sentForm.parse(await readForm(context))
  const form = { signed, hidden: website, address: findAddress(context, site) }
  const outcome = await site.commands.readers.discussion.post({ visitor, about, text: words, form })
  return respondPosted(context, site, outcome, {
    asked: { ...asked, text: words },
    code: 'commentPosted',
    shown: 'parentId' in about ? about.parentId : undefined,
  })
}

interface Posted {
  readonly asked: AskedForm
  readonly code: 'commentPosted' | 'commentChanged'
  /** The comment above the form. */
  readonly shown: CommentId | undefined
}

/** Leads to the comment, or shows the form again with its words and why they were not taken. */
async function respondPosted(
  context: Context,
  site: OwnSite,
  outcome: PostOutcome,
  { asked, code, shown }: Posted,
): Promise<Response> {
  if (outcome.kind !== 'refused')
    return redirectWithNotice(context, `/comment/${outcome.id}`, {
      code: outcome.kind === 'held' ? 'commentHeld' : code,
    })
  const { fault, until, reason = '' } = outcome
  if (fault === 'nothing there' && asked.text === '') return respondNotFound(context, site)
  const moment = until === undefined ? '' : site.words.fullTime(until, site.timeZone)
  const error = site.words.discussion.fault[fault](moment, reason)
  return respondForm(context, site, shown, { ...asked, error })
}

/** A form by itself, below the comment that it is about. */
async function respondForm(
  context: Context,
  site: OwnSite,
  id: CommentId | undefined,
  asked: AskedForm,
): Promise<Response> {
  const readerId = site.findReaderId(context)
  const loaded = await site.store.read(async (reader) => {
    const comment = id && (await reader.findComment(id))
    const isThere = comment && maySee(comment, site.findVisitor(context))
    return loadComments(reader, { threads: isThere ? [comment] : [], answers: [], readerId })
  })
  const [comment] = loaded.threads
  if (!site.isSite || (id !== undefined && !comment && asked.error === undefined))
    return respondNotFound(context, site)
  const shown = {
    about: {
      href: comment ? `/comment/${comment.id}` : asked.action,
      title: site.words.discussion[asked.label],
      language: undefined,
    },
    loaded: { ...loaded, answerCounts: new Map() },
    form: await makeForm(context, site, asked),
    ...{ isAlone: true, slow: undefined, elsewhere: [], older: undefined, held: [], heldHere: () => false },
  }
  return respondDiscussion(context, site, shown, asked.error === undefined ? 200 : 422)
}
