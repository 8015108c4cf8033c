import { renderOpml } from '../feeds/render-opml.ts'
import { placeFolders, toFolderPaths } from '../model/folder.ts'
import type { ReaderId } from '../model/ids.ts'
import type { Store } from '../store/store.ts'

/** The feeds of the outlets that a reader follows as OPML 2.0, in the reader's own folders. */
export async function exportFollowed(store: Store, id: ReaderId): Promise<string> {
  const { feeds, choices, folders } = await store.read(async (reader) => ({
    feeds: await reader.listFeeds(),
    choices: await reader.listChoices(id),
    folders: await reader.listReaderFolders(id),
  }))
  const paths = toFolderPaths(placeFolders(folders))
  const followed = new Map(
    choices.flatMap((one) =>
      one.kind === 'outlet' && one.choice === 'follow'
        ? [[one.id, one.folderId && paths.get(one.folderId)]]
        : [],
    ),
  )
  const listed = feeds.flatMap(({ outletId, title, url, siteUrl }) => {
    if (!followed.has(outletId)) return []
    const folder = followed.get(outletId)
    return { title, url, ...(siteUrl !== undefined && { siteUrl }), ...(folder && { folder }) }
  })
  return renderOpml('Octavo', listed)
}
