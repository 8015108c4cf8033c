import { posix } from 'node:path'
import { type Finding, type Import, isTest, type Source } from './source.ts'

const pure = ['model', 'lib', 'feeds', 'extract', 'understand', 'answer']
const atTheRim = ['config', 'log']

/** Which folders of src each folder may import. Whatever is not here (main, cli, scripts, tests, bench) may import all. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  config: ['option', 'mail-options', 'model-options', 'site-options'],
  log: ['config'],
  lib: ['model'],
  feeds: ['model', 'lib'],
  extract: ['model', 'lib'],
  understand: ['model', 'lib'],
  answer: ['model', 'lib', 'understand'],
  fetch: ['model', 'lib', ...atTheRim],
  models: ['model', 'lib', ...atTheRim],
  notify: ['model', 'lib', ...atTheRim],
  store: ['model', 'lib', ...atTheRim],
  pipeline: [...pure, 'fetch', 'models', 'notify', 'store', ...atTheRim],
  accounts: ['model', 'lib', 'store', ...atTheRim],
  web: ['model', 'lib', 'answer', 'store', 'pipeline', 'accounts', ...atTheRim],
  'web/views': ['model', 'lib', 'web/translations'],
  'web/translations': ['model', 'lib'],
  api: ['model', 'lib', 'answer', 'store', 'pipeline', ...atTheRim],
  client: ['model'],
  sample: ['model', 'lib'],
}

/** Where a folder sees less of another than all of it. */
const gates: readonly {
  from: string[]
  to: string
  allows: (path: string, type: boolean) => boolean
  says: string
}[] = [
  {
    from: ['web', 'api'],
    to: 'store',
    allows: (path, typeOnly) => typeOnly && /^src\/store\/(store|pages)\.ts$/.test(path),
    says: 'pages see the types of store/store.ts and store/pages.ts only',
  },
  {
    from: ['web', 'api'],
    to: 'pipeline',
    allows: (path) => path === 'src/pipeline/commands.ts',
    says: 'pages change things through pipeline/commands.ts only',
  },
  {
    from: ['accounts'],
    to: 'store',
    allows: (_, typeOnly) => typeOnly,
    says: 'accounts see the types of the store only',
  },
  {
    from: ['web'],
    to: 'accounts',
    allows: (path, typeOnly) => typeOnly && /^src\/accounts\/(accounts|letters)\.ts$/.test(path),
    says: 'pages see the types of accounts/accounts.ts and accounts/letters.ts only',
  },
  {
    from: ['client'],
    to: 'model',
    allows: (_, typeOnly) => typeOnly,
    says: 'a browser script takes types at most',
  },
]

/** Packages that have one home. */
const homes: readonly { packages: RegExp; folders: readonly string[] }[] = [
  { packages: /^(node:sqlite|kysely|pg|better-sqlite3)(\/|$)/, folders: ['store'] },
  { packages: /^undici(\/|$)/, folders: ['fetch'] },
  { packages: /^(hono|@hono\/.+)(\/|$)/, folders: ['web', 'web/views', 'api'] },
  { packages: /^better-auth(\/|$)/, folders: ['accounts'] },
  { packages: /^pino(\/|$)/, folders: ['log'] },
  { packages: /^commander(\/|$)/, folders: ['cli'] },
  { packages: /^node:worker_threads$/, folders: ['pipeline'] },
]

/** Imports that point the wrong way. */
export function findImportFaults(source: Source): Finding[] {
  return source.imports.flatMap((item) => {
    const says = item.specifier.startsWith('.')
      ? faultOfFile(source.path, item)
      : faultOfPackage(source.path, item)
    return says === undefined ? [] : [{ path: source.path, line: item.line, says }]
  })
}

function faultOfFile(path: string, item: Import): string | undefined {
  const target = resolveImport(path, item.specifier)
  const from = layerOf(path)
  const to = layerOf(target)
  if (isTest(target) && !isTest(path)) return `the program does not import its tests (${target})`
  if (path.startsWith('src/') && /^(scripts|bench)\//.test(target)) return `src does not import ${target}`
  const allowed = mayImport[from]
  const inside = from === to || (from === 'web' && to.startsWith('web/'))
  if (!allowed || inside || isTest(path)) return undefined
  if (!allowed.includes(to)) return `${from} does not import ${to} (${item.specifier})`
  const gate = gates.find((each) => each.from.includes(from) && each.to === to)
  return gate?.allows(target, item.typeOnly) === false ? `${gate.says} (${item.specifier})` : undefined
}

function faultOfPackage(path: string, { specifier }: Import): string | undefined {
  if (!path.startsWith('src/') || isTest(path)) return undefined
  const layer = layerOf(path)
  const hashing = layer === 'lib' && specifier === 'node:crypto'
  if (pure.includes(layer) && specifier.startsWith('node:') && !hashing)
    return `${layer} is pure: no ${specifier}`
  const home = homes.find(({ packages }) => packages.test(specifier))
  if (!home || home.folders.includes(layer)) return undefined
  return `${specifier} belongs to ${home.folders.join(', ')} only`
}

/** The path that a relative import names: `('src/web/app.ts', '../lib/url.ts')` → `src/lib/url.ts` */
export function resolveImport(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier)
}

// `src/feeds/x.ts` → feeds, `src/config.ts` → config, `src/web/views/x.ts` → web/views, `client/x.ts` → client
function layerOf(path: string): string {
  const [top = '', second = '', third] = path.split('/')
  if (top !== 'src') return top
  if (second === 'web' && (third === 'views' || third === 'translations')) return `web/${third}`
  return second.replace(/\.ts$/, '')
}
