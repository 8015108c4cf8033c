import { listCountries } from './list-countries.ts'
import type { Statement } from './statement.ts'

// The seven models of the State Media Matrix, by which of funding, governance and editorial line the state controls.
const classes: Readonly<Record<string, string>> = {
  SC: 'State-controlled: the state controls its funding, its governance and its editorial line.',
  CaPu: 'Captured public media: the state controls its governance and its editorial line, not its funding.',
  CaPr: 'Captured private media: the state controls its editorial line without owning or governing it.',
  ISFM: 'Independent, state-funded and state-managed: the state controls its funding and its governance, not its editorial line.',
  ISF: 'Independent, state-funded: the state controls its funding, not its governance or its editorial line.',
  ISM: 'Independent, state-managed: the state controls its governance, not its funding or its editorial line.',
  IP: 'Independent public media: the state controls neither its funding nor its governance nor its editorial line.',
}

/** What the State Media Profiles say: country, company and class. A site of several classes says of which part each is. */
export function listCompanyStatements(rows: readonly Record<string, string>[]): Statement[] {
  const rowsOfAddress = Map.groupBy(rows, (row) => row.URL ?? '')
  return rows.flatMap((row) => {
    const address = row.URL ?? ''
    if (address === '') return []
    const sameAddress = rowsOfAddress.get(address) ?? []
    const isMixed = new Set(sameAddress.map((other) => other.Typology)).size > 1
    return listStatements(row, address, isMixed)
  })
}

function listStatements(row: Record<string, string>, address: string, isMixed: boolean): Statement[] {
  // The asterisks point to footnotes that the file does not have.
  const company = (row['Media company'] ?? '').replace(/\*+$/, '')
  const asset = row['Main assets'] ?? ''
  const sentence = explainClass(row.Typology ?? '')
  return [
    ...listCountries(row.Country ?? '').map((value): Statement => ({ kind: 'country', value, address })),
    ...(isNews(company, asset) ? [{ kind: 'owner', value: company, address } as const] : []),
    { kind: 'state', value: isMixed ? `${asset}: ${sentence}` : sentence, address },
  ]
}

function explainClass(code: string): string {
  const sentence = classes[code.replace('?', '')]
  if (sentence === undefined) throw new Error(`What does the class "${code}" mean?`)
  return code.endsWith('?') ? `${sentence} The source is not certain of it.` : sentence
}

/** Is the company another than its asset, and not just its long name: `('Petra Agency (PETRA)', 'PETRA')` → false */
function isNews(company: string, asset: string): boolean {
  const [, name, acronym] = /^(.*?)(?: \((.*)\))?$/.exec(company) ?? []
  return company !== '' && ![company, name, acronym].includes(asset)
}
