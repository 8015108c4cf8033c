import { type Finding, isTest, type Source } from './source.ts'

const pure = /^src\/(model|lib|feeds|extract|understand|answer)\//
const entries = ['src/main.ts', 'src/cli/octavo.ts']

/** Clock, chance and surroundings where they are not handed in as arguments. */
export function findPurityFaults({ path, imports, globals }: Source): Finding[] {
  if (!path.startsWith('src/') || isTest(path) || entries.includes(path)) return []
  const touched = globals.filter(({ name }) => pure.test(path) || name === 'process' || name === 'console')
  const imported = imports.filter(
    ({ specifier }) => specifier === 'node:process' || specifier === 'node:console',
  )
  return [...touched, ...imported.map(({ specifier, line }) => ({ name: specifier, line }))].map(
    ({ name, line }) => ({
      path,
      line,
      says: pure.test(path)
        ? `${name} in a pure folder: take it as an argument`
        : `${name} is for ${entries.join(' and ')}`,
    }),
  )
}
