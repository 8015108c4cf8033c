import { listMarkedQuotes, type MarkedQuote } from '../../lib/list-marked-quotes.ts'
import type { SaidMark } from '../../lib/mark-sentences.ts'
import type { KeptQuote } from '../../model/quote.ts'
import type { LoadedArticle } from '../load/load-article.ts'
import type { Words } from '../translations/en.ts'
import type { SpeakersView } from '../views/speakers-view.ts'

/** Where the words of an article's quotes stand in its current text; nowhere in one that was not understood yet. */
export function listSaid(
  { current, understanding }: LoadedArticle,
  quotes: readonly KeptQuote[],
): MarkedQuote[] {
  if (!current || understanding?.revisionId !== current.id) return []
  return listMarkedQuotes(current.text, quotes)
}

/** The marks of somebody's words, each with who says it; the first of each speaker leads to where that one is listed. */
export function presentSaid(
  said: readonly MarkedQuote[],
  { speakers }: SpeakersView,
  words: Words,
): SaidMark[] {
  const ids = new Map(speakers.map(({ name, id }) => [name, id]))
  const firsts = new Set<string>()
  const lastParts = new Map(said.map((part) => [part.number, part]))
  return said.map(({ speaker, ...part }) => {
    const title = speaker === undefined ? words.notNamed : words.saidBy(speaker)
    const id = speaker === undefined ? undefined : ids.get(speaker)
    const isFirst = id !== undefined && !firsts.has(id) && lastParts.get(part.number)?.end === part.end
    if (!isFirst) return { ...part, title }
    firsts.add(id)
    return { ...part, title, link: { href: `#${id}`, label: title } }
  })
}
