import type { Context } from 'hono'
import { z } from 'zod'
import type { ArticleId, OutletId, StoryId } from '../../model/ids.ts'
import { choices, type Subject } from '../../model/reader.ts'
import type { StoreReader } from '../../store/store.ts'
import { readForm, readId } from '../read-request.ts'
import { redirectWithNotice, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'

type FindSubject = (context: Context, reader: StoreReader) => Promise<Subject | undefined>

const findOutlet: FindSubject = async (context, reader) => {
  const id = readId<OutletId>(context)
  const [outlet] = id === undefined ? [] : await reader.listOutlets([id])
  return outlet && { kind: 'outlet', id: outlet.id }
}

const findTag: FindSubject = async (context, reader) => {
  const tag = await reader.findTag(context.req.param('slug') ?? '')
  return tag && { kind: 'tag', id: tag.id }
}

/** Where a story went into another, that one is meant. */
const findStory: FindSubject = async (context, reader) => {
  const id = readId<StoryId>(context)
  if (id === undefined) return undefined
  const there = (await reader.findStory(id))?.id ?? (await reader.findMergedInto(id))
  return there && { kind: 'story', id: there }
}

const choice = z.enum([...choices, 'none'])

/** Follows or mutes an outlet, or neither any more. */
export const handleChooseOutlet = chooseBy(findOutlet)
/** As with an outlet, a hashtag. */
export const handleChooseTag = chooseBy(findTag)
/** As with an outlet, a story. */
export const handleChooseStory = chooseBy(findStory)

function chooseBy(find: FindSubject): (context: Context, site: OwnSite) => Promise<Response> {
  return async (context, site) => {
    const readerId = site.findReaderId(context)
    const chosen = choice.safeParse((await readForm(context)).choice)
    const subject = await site.store.read((reader) => find(context, reader))
    if (readerId === undefined || !chosen.success || !subject) return respondNotFound(context, site)
    const { data } = chosen
    await site.commands.readers.choose(readerId, subject, data === 'none' ? undefined : data)
    const code = ({ follow: 'followed', mute: 'muted', none: 'unchosen' } as const)[data]
    const own = context.req.path.replace(/\/choice$/, '')
    const address = context.req.query('from') === 'following' ? '/following' : own
    return redirectWithNotice(context, address, { code })
  }
}

/** Saves an article for the reader, or lets it go. */
export async function handleSave(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<ArticleId>(context)
  const readerId = site.findReaderId(context)
  const { saved } = await readForm(context)
  if (id === undefined || readerId === undefined) return respondNotFound(context, site)
  const { readers } = site.commands
  if (saved === 'no') await readers.forgetArticle(readerId, id)
  else if (!(await readers.saveArticle(readerId, id))) return respondNotFound(context, site)
  return redirectWithNotice(context, `/article/${id}`, { code: saved === 'no' ? 'unsaved' : 'articleSaved' })
}
