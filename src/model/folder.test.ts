import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Folder, listFoldersWithin, placeFolders, toFolderPaths } from './folder.ts'

const folder = (id: number, name: string, parentId?: number) => ({ id, name, parentId }) as Folder
const folders = [
  folder(1, 'World'),
  folder(2, 'Rivers', 3),
  folder(3, 'Home'),
  folder(4, 'Dams', 2),
  folder(5, 'Lost', 99),
]

test('folders stand behind the one that they are in, by name, and at the top where that is gone', () => {
  const placed = placeFolders(folders).map(({ name, depth }) => `${'-'.repeat(depth)}${name}`)
  assert.deepEqual(placed, ['Home', '-Rivers', '--Dams', 'Lost', 'World'])
})

test('within a folder are those in it, and those in these', () => {
  assert.deepEqual(listFoldersWithin(folders, 3 as never), [3, 2, 4])
  assert.deepEqual(listFoldersWithin(folders, 4 as never), [4])
})

test('a folder is called by those that it is in', () => {
  const paths = [...toFolderPaths(placeFolders(folders)).values()]
  assert.deepEqual(paths, ['Home', 'Home / Rivers', 'Home / Rivers / Dams', 'Lost', 'World'])
})
