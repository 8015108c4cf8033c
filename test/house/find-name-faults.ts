import { posix } from 'node:path'
import { type Finding, isTest, type Source } from './source.ts'

const vague = /^(index|utils?|helpers?|common|misc|shared|managers?|services?)$/

/** What the return type of an exported function must look like when its name begins with the verb. */
const promises: Readonly<Record<string, { type: RegExp; says: string }>> = {
  find: {
    type: /undefined|\[\]|Array|Map</,
    says: 'find… may come back undefined, or with a list of what was found',
  },
  list: { type: /\[\]|Array|Map<|Set<|Generator|Iterable/, says: 'list… gives a list' },
  is: { type: /^boolean$| is |^Promise<boolean>$/, says: 'is… gives true or false' },
  has: { type: /^boolean$|^Promise<boolean>$/, says: 'has… gives true or false' },
  count: { type: /number|Count|Status/, says: 'count… gives numbers' },
  parse: {
    type: /undefined|Result|Outcome|\| \{|Parsed|Source/,
    says: 'parse… gives a typed value or a named failure',
  },
}

/** Where a name ending belongs; a row that leaves the store is a leak of the database's shape. */
const endings: readonly { ending: string; folder: string }[] = [
  { ending: 'Row', folder: 'src/store/' },
  { ending: 'View', folder: 'src/web/' },
]

/** Files, folders and functions that are called something else than they are. */
export function findNameFaults(source: Source): Finding[] {
  return [...faultsOfFile(source), ...faultsOfExports(source), ...faultsOfVerbs(source)]
}

function faultsOfFile({ path, exports }: Source): Finding[] {
  const segments = path.replace(/(\.test|\.contract)?\.ts$/, '').split('/')
  const faults = segments.flatMap((segment) => {
    if (vague.test(segment)) return [`"${segment}" says nothing: name it after what it does`]
    return /^[a-z0-9]+(-[a-z0-9.]+)*$/.test(segment) ? [] : [`"${segment}" is not kebab-case`]
  })
  const names = exports.map((each) => each.name)
  if (names.includes('*')) faults.push('export * hides what a file gives: name the exports')
  const own = names.filter((name) => name !== '*')
  if (own.length > 0 && !path.endsWith('.test.ts') && !isNamedAfterExport(path, own)) {
    faults.push(`is named after none of its exports (${own.join(', ')})`)
  }
  return faults.map((says) => ({ path, line: 1, says }))
}

function faultsOfExports({ path, exports }: Source): Finding[] {
  if (isTest(path)) return []
  return exports.flatMap(({ name, line }) => {
    const rule = endings.find(({ ending, folder }) => name.endsWith(ending) && !path.startsWith(folder))
    return rule ? [{ path, line, says: `${name}: a name in …${rule.ending} stays in ${rule.folder}` }] : []
  })
}

function faultsOfVerbs({ path, functions }: Source): Finding[] {
  return functions.flatMap(({ name, exported, returnType, line }) => {
    const verb = /^[a-z]+/.exec(name)?.[0] ?? ''
    const promise = verb === name || name.endsWith('Command') ? undefined : promises[verb]
    if (!exported || !promise || returnType === undefined || promise.type.test(returnType)) return []
    return [{ path, line, says: `${name}: ${returnType}, but ${promise.says}` }]
  })
}

/**
 * Whether the name shares a word with an export: `cluster-stories.ts` holds `clusterStories`, `ids.ts` gathers names in
 * `…Id`. That it is the main one, a reader has to see. A numbered file (`001-first.ts`) is found by its number.
 */
function isNamedAfterExport(path: string, names: readonly string[]): boolean {
  const words = posix
    .basename(path, '.ts')
    .split(/[-.]/)
    .flatMap((word) => [word, singular(word)])
  return (
    /^\d/.test(words[0] ?? '') ||
    names.some((name) => words.some((word) => name.toLowerCase().includes(word)))
  )
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '')
}
