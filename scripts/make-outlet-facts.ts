/**
 * Makes src/lib/outlet-facts.json out of the two sources that docs/data-sources.md names:
 * `node scripts/make-outlet-facts.ts FOLDER`, where FOLDER holds organisations.json and state_media_matrix.csv.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDomain } from 'tldts'
import type { OutletFact } from '../src/model/outlet.ts'
import { listCompanyStatements } from './outlet-facts/list-company-statements.ts'
import { listOrganisationStatements } from './outlet-facts/list-organisation-statements.ts'
import { readCsv } from './outlet-facts/read-csv.ts'
import type { Statement } from './outlet-facts/statement.ts'

// Whoever publishes on these is not described by facts about who runs them.
const platforms = new Set(['disqus.com', 'feedburner.com', 'google.com', 'youtube.com'])

/** One value with all the domains of which a source says it, so that no sentence is kept twice. */
function groupByValue(statements: readonly Statement[]) {
  const groups = new Map<string, { kind: OutletFact['kind']; value: string; domains: Set<string> }>()
  for (const { kind, value, address } of statements) {
    const domain = getDomain(address, { allowPrivateDomains: true })
    if (domain === null || platforms.has(domain)) continue
    const key = `${kind} ${value}`
    const group = groups.get(key) ?? { kind, value, domains: new Set() }
    groups.set(key, group)
    group.domains.add(domain)
  }
  return [...groups.values()]
    .map(({ domains, ...group }) => ({ ...group, domains: [...domains].sort().join(' ') }))
    .sort((a, b) => a.kind.localeCompare(b.kind) || a.value.localeCompare(b.value))
}

const [, , folder] = process.argv
if (folder === undefined)
  throw new Error('Say which folder holds organisations.json and state_media_matrix.csv.')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

const sources = [
  {
    source: 'Kagi Kite media data',
    sourceUrl: 'https://github.com/kagisearch/kite-public',
    licence: 'MIT',
    statements: groupByValue(listOrganisationStatements(JSON.parse(read('organisations.json')))),
  },
  {
    source: 'State Media Profiles, Alliance for Securing Democracy, after State Media Monitor',
    sourceUrl: 'https://github.com/ASD-at-GMF/state-media-profiles',
    licence: 'MIT',
    statements: groupByValue(listCompanyStatements(readCsv(read('state_media_matrix.csv')))),
  },
]
writeFileSync('src/lib/outlet-facts.json', `${JSON.stringify(sources, null, 2)}\n`)
