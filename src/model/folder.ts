import type { FolderId } from './ids.ts'

/** A place for what a reader follows, within another or at the top. */
export interface Folder {
  readonly id: FolderId
  readonly parentId: FolderId | undefined
  readonly name: string
}

/** A folder where it stands among the others: the outermost have the depth 0. */
export interface PlacedFolder extends Folder {
  readonly depth: number
}

/** More than anybody tends; a page lists all of them. */
export const mostFolders = 200

/** All folders, each behind the one that it is in, by name; what is in none that is there stands at the top. */
export function placeFolders(folders: readonly Folder[]): PlacedFolder[] {
  const known = new Set(folders.map(({ id }) => id))
  const within = Map.groupBy(folders, ({ parentId }) =>
    parentId !== undefined && known.has(parentId) ? parentId : undefined,
  )
  const place = (parent: FolderId | undefined, depth: number): PlacedFolder[] =>
    (within.get(parent) ?? [])
      .toSorted((one, other) => one.name.localeCompare(other.name) || one.id - other.id)
      .flatMap((folder) => [{ ...folder, depth }, ...place(folder.id, depth + 1)])
  return place(undefined, 0)
}

/** A folder and all that are in it, however deep. */
export function listFoldersWithin(folders: readonly Folder[], id: FolderId): FolderId[] {
  const reached = [id]
  for (const at of reached)
    for (const folder of folders)
      if (folder.parentId === at && !reached.includes(folder.id)) reached.push(folder.id)
  return reached
}

/** The names of each folder and of those that it is in, as lists of feeds write them: `'News / Europe'`. */
export function toFolderPaths(folders: readonly PlacedFolder[]): Map<FolderId, string> {
  const paths = new Map<FolderId, string>()
  for (const { id, parentId, name } of folders) {
    const outer = parentId === undefined ? undefined : paths.get(parentId)
    paths.set(id, outer === undefined ? name : `${outer} / ${name}`)
  }
  return paths
}
