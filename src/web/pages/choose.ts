import type { Context } from 'hono'
import type { ArticleId, OutletId, ReaderId, StoryId } from '../../model/ids.ts'
import type { Subject } from '../../model/reader.ts'
import { toSection, toSectionId } from '../../model/section.ts'
import type { StoreReader } from '../../store/store.ts'
import { answerChoice } from '../answer-choice.ts'
import { toAddress } from '../present/present-follow.ts'
import { readForm, readId } from '../read-request.ts'
import { redirectWithNotice, respondNotFound } from '../respond.ts'
import type { Handler } from '../route.ts'
import type { OwnSite } from '../site.ts'

interface Found {
  readonly subject: Subject
  readonly address: string
}

type FindSubject = (context: Context, reader: StoreReader, readerId: ReaderId) => Promise<Found | undefined>

const findOutlet: FindSubject = async (context, reader) => {
  const id = readId<OutletId>(context)
  const [outlet] = id === undefined ? [] : await reader.listOutlets([id])
  return outlet && toFound({ kind: 'outlet', id: outlet.id })
}

const findTag: FindSubject = async (context, reader) => {
  const tag = await reader.findTag(context.req.param('slug') ?? '')
  return tag && toFound({ kind: 'tag', id: tag.id }, tag.slug)
}

/** Where a story went into another, that one is meant. Of one that is gone there may be a choice yet to take back. */
const findStory: FindSubject = async (context, reader, readerId) => {
  const id = readId<StoryId>(context)
  if (id === undefined) return undefined
  const there = (await reader.findStory(id))?.id ?? (await reader.findMergedInto(id))
  if (there !== undefined) return toFound({ kind: 'story', id: there })
  const gone = { kind: 'story', id } as const
  const isChosen = (await reader.findChoice(readerId, gone)) !== undefined
  return isChosen ? { subject: gone, address: '/following' } : undefined
}

const findSectionOf: FindSubject = async (context) => {
  const section = toSection(context.req.param('slug') ?? '')
  return section && toFound({ kind: 'section', id: toSectionId(section) }, section)
}

function toFound(subject: Subject, slug?: string): Found {
  return { subject, address: toAddress(subject, slug) }
}

/** Follows or mutes an outlet, or neither any more. */
export const handleChooseOutlet = chooseBy(findOutlet)
/** As with an outlet, a hashtag. */
export const handleChooseTag = chooseBy(findTag)
/** As with an outlet, a story. */
export const handleChooseStory = chooseBy(findStory)
/** As with an outlet, a section. */
export const handleChooseSection = chooseBy(findSectionOf)

function chooseBy(find: FindSubject): Handler {
  return answerChoice(async (context, site, readerId) => {
    const found = await site.store.read((reader) => find(context, reader, readerId))
    return (
      found && {
        address: found.address,
        async choose(choice) {
          await site.commands.readers.choose(readerId, found.subject, choice)
          return undefined
        },
      }
    )
  })
}

/** Saves an article for the reader, or lets it go. */
export async function handleSave(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<ArticleId>(context)
  const readerId = site.findReaderId(context)
  const { saved } = await readForm(context)
  if (id === undefined || readerId === undefined) return respondNotFound(context, site)
  const { readers } = site.commands
  const change = saved === 'no' ? readers.forgetArticle : readers.saveArticle
  if (!(await change(readerId, id))) return respondNotFound(context, site)
  return redirectWithNotice(context, `/article/${id}`, { code: saved === 'no' ? 'unsaved' : 'articleSaved' })
}
