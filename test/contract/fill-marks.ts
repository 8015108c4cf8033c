import type { ArticleId } from '../../src/model/ids.ts'
import { onlyReader } from '../../src/model/reader.ts'
import type { StoreWriter } from '../../src/store/store.ts'
import { fillRules } from './fill-rules.ts'
import { noon } from './newsroom.ts'

/** Has a reader follow somebody, mute a search, keep folders, write a note and have a rule. */
export async function fillMarks(writer: StoreWriter): Promise<void> {
  const id = await writer.savePerson('carla-ortiz', 'Carla Ortiz')
  await writer.saveChoice(onlyReader, { kind: 'person', id }, { choice: 'follow', now: noon })
  const search = { kind: 'search', id: await writer.saveSearch(onlyReader, 'q=dam') } as const
  await writer.saveChoice(onlyReader, search, { choice: 'mute', now: noon })
  const outer = await writer.addFolder(onlyReader, { parentId: undefined, name: 'Rivers' })
  const folder = await writer.addFolder(onlyReader, { parentId: outer, name: 'Dams' })
  await writer.putInFolder(onlyReader, [{ kind: 'person', id }], folder)
  const about = { kind: 'article', id: 1 as ArticleId } as const
  await writer.saveNote(onlyReader, { about, title: 'Dam', text: 'Ask the mayor.', notedAt: noon })
  await fillRules(writer)
}
