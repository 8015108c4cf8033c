import type { Context } from 'hono'
import type { CommentId, ReaderId } from '../../model/ids.ts'
import { loadComments } from '../load/load-discussion.ts'
import { nextPage, readCursor, readId } from '../read-request.ts'
import { respondNotFound } from '../respond.ts'
import { respondDiscussion } from '../respond-discussion.ts'
import type { OwnSite } from '../site.ts'

const commentsPerPage = 20

/** What a reader said that all may read. Who said nothing is not told of: an account by itself is nobody's business. */
export async function handleReaderComments(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<ReaderId>(context)
  if (id === undefined) return respondNotFound(context, site)
  const position = readCursor<CommentId>(context)
  const found = await site.store.read(async (reader) => {
    const page = await reader.listCommentsBy({ readerId: id, ...position, limit: commentsPerPage + 1 })
    const threads = page.slice(0, commentsPerPage)
    const readerId = site.findReaderId(context)
    const last = page.length > commentsPerPage ? threads.at(-1) : undefined
    return { last, loaded: await loadComments(reader, { threads, answers: [], readerId }) }
  })
  const { loaded, last } = found
  const author = loaded.authors.get(id)
  if (!author?.name || loaded.threads.length === 0) return respondNotFound(context, site)
  return respondDiscussion(context, site, {
    loaded: { ...loaded, answerCounts: new Map() },
    about: { href: `/reader/${id}`, title: author.name, language: undefined },
    form: undefined,
    slow: undefined,
    elsewhere: [],
    held: [],
    heldHere: () => false,
    older: last && {
      href: nextPage(context, site, { at: last.postedAt, id: last.id }),
      label: site.words.discussion.olderComments,
    },
  })
}
