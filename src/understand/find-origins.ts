import { findAgency } from '../lib/find-credits.ts'
import { findOutletFacts } from '../lib/find-outlet-facts.ts'
import { listLeadChains } from '../lib/list-lead-chains.ts'
import type { Outlet } from '../model/outlet.ts'
import type { Origin } from '../model/reprint.ts'
import type { StoryWork } from '../model/tended-story.ts'
import { listOrigins } from './list-origins.ts'
import { toMainDomain } from './outlet-names.ts'

/** The independent origins of a whole story, the largest first. */
export function findOrigins({ articles, reprints }: Pick<StoryWork, 'articles' | 'reprints'>): Origin[] {
  const told = articles.map(({ article, outlet, understanding }) => ({
    articleId: article.id,
    outletId: outlet.id,
    owners: listOwners(outlet),
    agency: findAgency(outlet.domain),
    domain: toMainDomain(outlet.domain),
    credits: understanding.credits,
    secondHandOf: listLeadChains(understanding).flatMap(({ links }) => links),
    publishedAt: article.publishedAt,
  }))
  return listOrigins(told, reprints)
}

/** Owners by name and country: “Government press” of one country is not that of another. */
function listOwners({ domain }: Outlet): string[] {
  const facts = findOutletFacts(domain)
  const country = facts.find(({ kind }) => kind === 'country')?.value ?? ''
  return facts.filter(({ kind }) => kind === 'owner').map(({ value }) => `${value}, ${country}`)
}
