import type { Context } from 'hono'
import { removeControls } from '../../lib/text.ts'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import { longestNote, type NotedThing } from '../../model/note.ts'
import type { StoreReader } from '../../store/store.ts'
import { readForm, readId } from '../read-request.ts'
import { redirectWithNotice, respondMessage, respondNotFound } from '../respond.ts'
import type { Handler } from '../route.ts'

interface Found {
  readonly about: NotedThing
  readonly title: string
}

type FindNoted = (context: Context, reader: StoreReader) => Promise<Found | undefined>

/** Keeps the reader's note on an article, or removes it. */
export const handleNoteArticle = noteBy(async (context, reader) => {
  const id = readId<ArticleId>(context)
  const [article] = id === undefined ? [] : await reader.listArticles([id])
  return article && { about: { kind: 'article', id: article.id }, title: article.title }
})

/** As on an article, on a story; where it went into another, that one is meant. */
export const handleNoteStory = noteBy(async (context, reader) => {
  const id = readId<StoryId>(context)
  if (id === undefined) return undefined
  const now = (await reader.findStory(id)) ? id : await reader.findMergedInto(id)
  const story = now === undefined ? undefined : await reader.findStory(now)
  return story && { about: { kind: 'story', id: story.id }, title: story.title }
})

function noteBy(find: FindNoted): Handler {
  return async (context, site) => {
    const { words } = site
    const readerId = site.findReaderId(context)
    const found = await site.store.read((reader) => find(context, reader))
    const form = await readForm(context)
    if (readerId === undefined || !found || typeof form.text !== 'string')
      return respondNotFound(context, site)
    const typed = removeControls(form.text.replaceAll('\r\n', '\n')).trim()
    if (typed.length > longestNote)
      return respondMessage(context, site, {
        heading: words.marks.noteTooLong,
        sentence: words.marks.noteLimit(longestNote),
        status: 422,
      })
    const text = form.remove === '1' ? '' : typed
    await site.commands.readers.saveNote(readerId, { ...found, text })
    const address = `/${found.about.kind}/${found.about.id}`
    return redirectWithNotice(context, address, { code: text === '' ? 'noteRemoved' : 'noteSaved' })
  }
}
