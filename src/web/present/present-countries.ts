import { findOutletFacts } from '../../lib/find-outlet-facts.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { Words } from '../translations/en.ts'
import type { CountriesView } from '../views/countries-view.ts'

// A story that more countries tell is told everywhere.
const maxCountries = 12

/** How many outlets of each country tell a story, most first; undefined where no country is known, or one outlet alone tells it. */
export function presentCountries(outlets: Iterable<Outlet>, words: Words): CountriesView | undefined {
  const all = [...outlets]
  const byCountry = Map.groupBy(all, (outlet) => findCountry(outlet, words))
  const unknown = byCountry.get(undefined)?.length ?? 0
  if (all.length < 2 || unknown === all.length) return undefined
  const rows = [...byCountry]
    .flatMap(([name, own]) => (name === undefined ? [] : [{ name, outletCount: own.length }]))
    .sort((one, other) => other.outletCount - one.outletCount || one.name.localeCompare(other.name))
  return { rows: rows.slice(0, maxCountries), further: Math.max(0, rows.length - maxCountries), unknown }
}

/** The country of an outlet by its own word, else by public lists. */
export function findCountry({ country, domain }: Outlet, words: Words): string | undefined {
  if (country !== undefined) return words.countryName(country)
  return findOutletFacts(domain).find(({ kind }) => kind === 'country')?.value
}
