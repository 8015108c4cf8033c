import type { PlacedQuote } from '../../model/quote.ts'
import type { StoreReader } from '../../store/store.ts'

type ListQuotesBy = StoreReader['listQuotesBy']

/** Of a speaker of whom nearly nothing may be shown pages are short; none walks through all that was ever said. */
const mostRounds = 4

/** Pages of quotes without those that may not be shown, as long as the others: what is left out is made up for by later ones. */
export function fillQuotes(
  listQuotesBy: ListQuotesBy,
  leave: (quotes: readonly PlacedQuote[]) => Promise<PlacedQuote[]>,
): ListQuotesBy {
  return async (slug, page) => {
    const filled: PlacedQuote[] = []
    let after = page.after
    for (let round = 0; round < mostRounds && filled.length < page.limit; round++) {
      const found = await listQuotesBy(slug, { limit: page.limit, ...(after && { after }) })
      filled.push(...(await leave(found)))
      const last = found.at(-1)
      if (found.length < page.limit || !last) break
      after = { at: last.publishedAt, id: last.articleId }
    }
    return filled.slice(0, page.limit)
  }
}
