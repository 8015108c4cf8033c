import type { AttributedQuote } from '../model/quote.ts'

/** What most quotes of one speaker call them; of two as frequent the first. */
export function findUsualName(quotes: readonly Pick<AttributedQuote, 'speaker'>[]): string | undefined {
  const counts = [...Map.groupBy(quotes, ({ speaker }) => speaker)]
  const [most] = counts.sort(([, ones], [, others]) => others.length - ones.length)
  return most?.[0]
}
