import { findOutletFacts } from '../../lib/find-outlet-facts.ts'
import { type SharedTrait, spreadOut } from '../../lib/spread-out.ts'
import type { Article } from '../../model/article.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { LoadedArticle } from '../load/load-article.ts'
import type { Frame } from '../views/frame.ts'
import { findCountry } from './present-countries.ts'

/** How far a second article of an outlet, of an owner or of a country moves back. */
const places = { outlet: 3, owner: 2, country: 1 } as const

/** Related articles, best first, of many outlets, owners and countries as far as these are known. */
export function spreadRelated<Item extends { readonly article: Article }>(
  items: readonly Item[],
  outlets: ReadonlyMap<Outlet['id'], Outlet>,
  { words }: Frame,
): Item[] {
  return spreadOut(items, ({ article }): SharedTrait[] => {
    const outlet = outlets.get(article.outletId)
    if (!outlet) return []
    const country = findCountry(outlet, words)
    const owners = findOutletFacts(outlet.domain).filter(({ kind }) => kind === 'owner')
    return [
      { trait: `outlet ${outlet.id}`, places: places.outlet },
      ...owners.map(({ value }) => ({ trait: `owner ${value}`, places: places.owner })),
      ...(country === undefined ? [] : [{ trait: `country ${country}`, places: places.country }]),
    ]
  })
}

/** Another view of the same event: that of an outlet of another country. */
export function findOtherCountry(
  { outletId }: Article,
  { outlets, article }: Pick<LoadedArticle, 'outlets' | 'article'>,
  { words }: Frame,
): string | undefined {
  const [own, other] = [outlets.get(article.outletId), outlets.get(outletId)]
  const [from, to] = [own && findCountry(own, words), other && findCountry(other, words)]
  return from !== undefined && to !== undefined && from !== to ? words.viewFromCountry(to) : undefined
}
