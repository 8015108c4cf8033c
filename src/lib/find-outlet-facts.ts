import type { OutletFact } from '../model/outlet.ts'
import sources from './outlet-facts.json' with { type: 'json' }

// Made on the first question: a server that shows no outlet page does not need it.
let factsByDomain: Map<string, OutletFact[]> | undefined

/**
 * What public sources say of whoever publishes on a registrable domain, by kind. Where they differ each speaks; what
 * two say alike stands once. `'dw.com'` → country Germany; funded by the state; …
 */
export function findOutletFacts(domain: string): readonly OutletFact[] {
  factsByDomain ??= readFacts()
  return factsByDomain.get(domain) ?? []
}

const kinds: readonly OutletFact['kind'][] = ['country', 'owner', 'ownership', 'state']

function readFacts(): Map<string, OutletFact[]> {
  const facts = new Map<string, OutletFact[]>()
  for (const kind of kinds) {
    for (const { statements, ...source } of sources) {
      for (const { value, domains } of statements.filter((statement) => statement.kind === kind)) {
        for (const domain of domains.split(' ')) addFact(facts, domain, { kind, value, ...source })
      }
    }
  }
  return facts
}

function addFact(facts: Map<string, OutletFact[]>, domain: string, fact: OutletFact): void {
  const known = facts.get(domain) ?? []
  if (known.some(({ kind, value }) => kind === fact.kind && value === fact.value)) return
  facts.set(domain, [...known, fact])
}
