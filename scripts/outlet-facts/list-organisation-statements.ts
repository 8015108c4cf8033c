import { getDomain } from 'tldts'
import { listCountries } from './list-countries.ts'
import type { Statement } from './statement.ts'

export interface Organisation {
  readonly country: string
  readonly organization: string
  readonly domains: readonly string[]
  readonly typology: string
}

type Meaning = Pick<Statement, 'kind' | 'value'>

const ownership = (value: string): Meaning => ({ kind: 'ownership', value })
const state = (value: string): Meaning => ({ kind: 'state', value })

// Every typology that occurs; a new one stops the script. "Print Media" says nothing about ownership.
const meanings: Readonly<Record<string, Meaning | undefined>> = {
  'Independent Media': ownership('Independent'),
  'Non-Profit': ownership('Not for profit'),
  'Print Media': undefined,
  'Private Enterprise': ownership('Privately owned'),
  'Private Independent Media': ownership('Privately owned and independent'),
  'Private Media': ownership('Privately owned'),
  'Public agency (statutory, editorially independent)': ownership(
    'A public agency set up by law, editorially independent',
  ),
  'Public Broadcaster': ownership('Public broadcaster'),
  'Public Media': ownership('Public media'),
  'State Funded Media': state('Funded by the state'),
  'State Media / Digital': state('State media'),
}

/** What Kite's list says: country, typology in words, and the owner where an organisation is a group of outlets. */
export function listOrganisationStatements(organisations: readonly Organisation[]): Statement[] {
  return organisations.flatMap((organisation) => {
    const facts = listMeanings(organisation)
    return organisation.domains.flatMap((address) => facts.map((fact) => ({ ...fact, address })))
  })
}

function listMeanings({ country, organization, domains, typology }: Organisation): Meaning[] {
  if (!(typology in meanings)) throw new Error(`What does the typology "${typology}" mean?`)
  const meaning = meanings[typology]
  return [
    ...listCountries(country).map((value): Meaning => ({ kind: 'country', value })),
    ...(isGroup(organization, domains) ? [{ kind: 'owner', value: organization } as const] : []),
    ...(meaning === undefined ? [] : [meaning]),
  ]
}

// The list does not tell a group from an outlet of the same name with two sites; only the first is an owner.
function isGroup(name: string, domains: readonly string[]): boolean {
  const sites = new Set(domains.map((domain) => getDomain(domain)))
  return sites.size > 1 && /\b(?:Group|Groupe|Media|Network|Publishing)\b/.test(name)
}
