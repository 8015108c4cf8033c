import { findAgency } from '../lib/find-credits.ts'
import type { ChainLink } from '../model/chain.ts'
import type { ArticleId, OutletId, Timestamp } from '../model/ids.ts'
import { type Credit, type FirstClock, firstClocks, type Origin, type ReprintHead } from '../model/reprint.ts'

export interface OriginArticle {
  readonly articleId: ArticleId
  readonly outletId: OutletId
  /** Who owns the outlet; outlets of one owner are one origin. */
  readonly owners: readonly string[]
  readonly agency?: string | undefined
  readonly domain: string
  /** The outlets and agencies from which it has what it begins with: see `listLeadChains`. */
  readonly secondHandOf: readonly Pick<ChainLink, 'name' | 'domain'>[]
  readonly credits: readonly Credit[]
  readonly publishedAt: Timestamp
}

/**
 * The independent origins of a set of articles, the largest first: connected components over the same outlet or owner,
 * the same agency for all of the text, reprints, and reports that begin with what another outlet reported. A few shared passages join nothing, also of a common source: a
 * background paragraph does not make a report. Relations to articles outside the set are left out.
 */
export function listOrigins(articles: readonly OriginArticle[], reprints: readonly ReprintHead[]): Origin[] {
  const parents = new Map<ArticleId, ArticleId>(articles.map(({ articleId }) => [articleId, articleId]))
  const holders = new Map<string, ArticleId>()
  for (const article of articles) {
    for (const key of listKeys(article)) {
      const holder = holders.get(key)
      if (holder === undefined) holders.set(key, article.articleId)
      else join(parents, holder, article.articleId)
    }
  }
  for (const reprint of reprints) {
    const { laterId, earlierId } = reprint
    if (isOfOne(reprint) && parents.has(laterId) && parents.has(earlierId)) join(parents, laterId, earlierId)
  }
  const groups = Map.groupBy(articles, ({ articleId }) => findRoot(parents, articleId))
  return [...groups.values()]
    .map((group) => toOrigin(group, reprints))
    .sort((one, other) => other.articleIds.length - one.articleIds.length)
}

// As for what is derived: below it an agency gave a paragraph to reports of their own.
const minCommon = 0.35

function isOfOne({ kind, containment }: ReprintHead): boolean {
  if (kind === 'common source') return Math.max(containment.ofLater, containment.ofEarlier) >= minCommon
  return kind !== 'shares passages'
}

/** What articles of one origin have in common. */
function listKeys({ outletId, owners, agency, domain, credits, secondHandOf }: OriginArticle): string[] {
  const whole = listWholeCredits(credits)
  return [
    `outlet ${outletId}`,
    ...owners.map((owner) => `owner ${owner}`),
    ...[domain, ...secondHandOf.map((link) => link.domain)].map(toSource),
    ...new Set([...(agency === undefined ? [] : [agency]), ...whole].map((name) => `agency ${name}`)),
  ]
}

/** The agencies that all of a text is from. */
function listWholeCredits(credits: readonly Credit[]): string[] {
  return credits.filter(({ form }) => form !== 'contribution').map(({ agency }) => agency)
}

/** Who credits an agency and who cites it have it from the same. */
function toSource(domain: string): string {
  const agency = findAgency(domain)
  return agency === undefined ? `told by ${domain}` : `agency ${agency}`
}

function join(parents: Map<ArticleId, ArticleId>, one: ArticleId, other: ArticleId): void {
  parents.set(findRoot(parents, one), findRoot(parents, other))
}

function findRoot(parents: Map<ArticleId, ArticleId>, article: ArticleId): ArticleId {
  let root = article
  for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root)) {
    // Every second step is shortened, so that chains stay short.
    const next = parents.get(parent) ?? parent
    parents.set(root, next)
    root = next
  }
  return root
}

function toOrigin(group: readonly OriginArticle[], reprints: readonly ReprintHead[]): Origin {
  const ordered = group.toSorted((one, other) => one.publishedAt - other.publishedAt)
  const articleIds = ordered.map(({ articleId }) => articleId)
  const members = new Set(articleIds)
  const taken = new Set(
    reprints
      .filter(({ laterId, earlierId }) => members.has(laterId) && members.has(earlierId))
      .map(({ laterId, earlierId, firstId }) => (firstId === laterId ? earlierId : laterId)),
  )
  const first =
    ordered.find(({ agency }) => agency !== undefined) ??
    ordered.find(({ articleId }) => !taken.has(articleId)) ??
    (ordered[0] as OriginArticle)
  const [named] = ordered.flatMap(({ agency, credits }) => agency ?? listWholeCredits(credits))
  const cited = findCited(ordered)
  return {
    articleIds,
    firstId: first.articleId,
    clock: articleIds.length === 1 ? undefined : findClock(first, reprints, members),
    agency: first.agency ?? named,
    ...(cited !== undefined && { cited }),
  }
}

/** The outlet that most of the outlets name as their source, at least two, unless an article of its own is here. */
function findCited(articles: readonly OriginArticle[]): string | undefined {
  const own = new Set(articles.map(({ domain }) => domain))
  const links = articles.flatMap(({ outletId, secondHandOf }) =>
    secondHandOf.map((link) => ({ ...link, outletId })),
  )
  const outside = Map.groupBy(
    links.filter(({ domain }) => !own.has(domain)),
    ({ domain }) => domain,
  )
  const [most] = [...outside.values()]
    .map((told) => ({ name: told[0]?.name, by: new Set(told.map(({ outletId }) => outletId)).size }))
    .sort((one, other) => other.by - one.by)
  return most && most.by > 1 ? most.name : undefined
}

/** The weakest of the signs by which the first is before others, for it is to be before all of them. */
function findClock(
  { articleId }: OriginArticle,
  reprints: readonly ReprintHead[],
  members: ReadonlySet<ArticleId>,
): FirstClock {
  const clocks = reprints
    .filter(({ laterId, earlierId, firstId }) => {
      return firstId === articleId && members.has(laterId) && members.has(earlierId)
    })
    .map(({ clock }) => firstClocks.indexOf(clock))
  // Joined by outlet, owner or agency alone, they are ordered as they were published.
  return firstClocks[Math.max(...clocks)] ?? 'published'
}
