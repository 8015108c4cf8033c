import type { Context } from 'hono'
import type { ArticleId, NoteId, ReaderId, StoryId } from '../../model/ids.ts'
import { type Note, toFoldedNote } from '../../model/note.ts'
import type { Cursor } from '../../store/pages.ts'
import type { StoreReader } from '../../store/store.ts'
import { nextPage, readCursor } from '../read-request.ts'
import { makeFrame, respond, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { notesView } from '../views/notes-view.ts'

// Some three screens.
const notesPerPage = 30
// Each word is looked for in every note of the reader.
const mostWords = 8

interface NotesRequest {
  readonly readerId: ReaderId
  readonly typed: string
  readonly after?: Cursor<NoteId>
}

/** What the reader noted, with a search in it. */
export async function handleNotes(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  if (readerId === undefined) return respondNotFound(context, site)
  const typed = (context.req.query('q') ?? '').slice(0, 200)
  const request = { readerId, typed, ...readCursor<NoteId>(context) }
  const { notes, there, hasMore } = await site.store.read((reader) => loadNotes(reader, request))
  const last = hasMore ? notes.at(-1) : undefined
  const frame = makeFrame(context, site)
  const view = {
    typed,
    notes: notes.map(({ about: { kind, id }, title, text, notedAt }) => ({
      ...{ title: (there.get(`${kind} ${id}`) ?? title) || site.words.takedowns.gone, text, notedAt },
      href: there.has(`${kind} ${id}`) ? `/${kind}/${id}#own-note` : undefined,
    })),
    older: last && nextPage(context, site, { at: last.notedAt, id: last.id }),
  }
  return respond(context, frame, {
    title: site.words.marks.notes,
    main: notesView(view, frame),
    width: 'middle',
  })
}

async function loadNotes(reader: StoreReader, { readerId, typed, ...position }: NotesRequest) {
  const words = toFoldedNote(typed)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords)
  const found = await reader.listNotes({ readerId, words, ...position, limit: notesPerPage + 1 })
  const notes = found.slice(0, notesPerPage)
  return { notes, there: await listThere(reader, notes), hasMore: found.length > notesPerPage }
}

/** Which of the things that notes are about can still be read, and what they are called now: `article 12`. */
async function listThere(reader: StoreReader, notes: readonly Note[]): Promise<Map<string, string>> {
  const idsOf = (kind: 'article' | 'story') =>
    notes.flatMap(({ about }) => (about.kind === kind ? [about.id as number] : []))
  const articles = await reader.listArticles(idsOf('article') as ArticleId[])
  const stories = await reader.listStoriesById(idsOf('story') as StoryId[])
  return new Map([
    ...articles.map(({ id, title }) => [`article ${id}`, title] as const),
    ...stories.map(({ id, title }) => [`story ${id}`, title] as const),
  ])
}
