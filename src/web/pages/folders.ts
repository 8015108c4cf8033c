/** A reader's folders: made, renamed, moved, removed, and filled with what they follow. */

import type { Context } from 'hono'
import type { FolderId } from '../../model/ids.ts'
import type { Subject } from '../../model/reader.ts'
import { readForm, readFormLists, readId } from '../read-request.ts'
import { type NoticeCode, redirectWithNotice, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'

/** A line of a list. */
const longestName = 80

/** Makes a folder, at the top or within another. */
export async function handleAddFolder(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  const folder = readFolder(await readForm(context))
  if (readerId === undefined || !folder) return respondNotFound(context, site)
  if (folder.name === '') return redirectWithNotice(context, '/following', { code: 'folderUnnamed' })
  const isAdded = await site.commands.readers.addFolder(readerId, folder)
  return redirectWithNotice(context, '/following', { code: isAdded ? 'folderAdded' : 'folderRefused' })
}

/** Gives a folder another name or place, or removes it: then what is in it goes to where it was. */
export async function handleChangeFolder(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  const id = readId<FolderId>(context)
  const form = await readForm(context)
  const folder = readFolder(form)
  if (readerId === undefined || id === undefined || !folder) return respondNotFound(context, site)
  const { readers } = site.commands
  if (form.remove === '1') {
    if (!(await readers.removeFolder(readerId, id))) return respondNotFound(context, site)
    return redirectWithNotice(context, '/following', { code: 'folderRemoved' })
  }
  const isThere = await site.store.read(async (reader) =>
    (await reader.listReaderFolders(readerId)).some((own) => own.id === id),
  )
  if (!isThere) return respondNotFound(context, site)
  const tell = (code: NoticeCode) => redirectWithNotice(context, `/folder/${id}`, { code })
  if (folder.name === '') return tell('folderUnnamed')
  const isChanged = await readers.changeFolder(readerId, { ...folder, id })
  return tell(isChanged ? 'saved' : 'folderRefused')
}

/** Puts what was ticked into a folder, or out of all. */
export async function handleFillFolder(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  const { subject = [], folder = [] } = await readFormLists(context, ['subject', 'folder'])
  const folderId = readFolderId(folder[0])
  if (readerId === undefined || folderId === 'none') return respondNotFound(context, site)
  const chosen = await site.store.read((reader) => reader.listChoices(readerId))
  const ticked = new Set(subject)
  const subjects: Subject[] = chosen.filter((one) => ticked.has(`${one.kind} ${one.id}`))
  const isPut = await site.commands.readers.putInFolder(readerId, subjects, folderId)
  if (!isPut) return respondNotFound(context, site)
  const address = folderId === undefined ? '/following' : `/folder/${folderId}`
  return redirectWithNotice(context, address, { code: 'folderFilled', count: subjects.length })
}

function readFolder(form: Awaited<ReturnType<typeof readForm>>) {
  const parentId = readFolderId(form.folder)
  if (typeof form.name !== 'string' || parentId === 'none') return undefined
  // No control character reaches a name.
  const name = form.name.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  return { name: name.slice(0, longestName).toWellFormed(), parentId }
}

/** `''` is the top. */
function readFolderId(value: unknown): FolderId | undefined | 'none' {
  if (value === '') return undefined
  return typeof value === 'string' && /^[1-9]\d{0,14}$/.test(value) ? (Number(value) as FolderId) : 'none'
}
