import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSource } from './parse-source.ts'
import type { Source } from './source.ts'

/** The folder that holds package.json. */
export const root = join(import.meta.dirname, '../..')

const folders = ['src', 'client', 'sample', 'scripts', 'bench', 'test']

/** Every TypeScript file of the project, parsed once for all house tests of a run. */
export const sources: readonly Source[] = folders
  .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
  .filter((path) => !path.startsWith('test/fixtures/'))
  .sort()
  .map((path) => parseSource(path, readText(path)))

/** A file's text by its path from the root. */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
