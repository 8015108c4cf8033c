import { excerptOf } from '../lib/text.ts'
import type { Article } from '../model/article.ts'
import type { DigestSentence } from '../model/digest.ts'
import type { OutletId } from '../model/ids.ts'
import type { Outlet } from '../model/outlet.ts'
import type { Story } from '../model/story.ts'
import { splitSentences } from '../understand/split-sentences.ts'

/** About three lines. */
const mostSigns = 280

/** Where a story is read: one of a single article is that article. */
export function pathOfStory({ id, articleCount }: Story, lead: Article): string {
  return articleCount > 1 ? `/story/${id}` : `/article/${lead.id}`
}

/** What a story begins with, and who says so: the first sentence of its summary, else of an article of it. */
export function firstSentenceOf(
  { summary }: Story,
  lead: Article,
  outlets: ReadonlyMap<OutletId, Outlet>,
): DigestSentence | undefined {
  const [first] = summary
  const told = first && outlets.get(first.outletId)
  if (told)
    return {
      ...{ text: excerptOf(first.text, mostSigns), outlet: told.name },
      path: `/article/${first.articleId}#s${first.number}`,
    }
  const outlet = outlets.get(lead.outletId)
  const [span] = splitSentences(lead.excerpt, lead.language ?? 'und')
  if (!outlet || !span) return undefined
  const text = excerptOf(lead.excerpt.slice(span.start, span.end), mostSigns)
  return { text, outlet: outlet.name, path: `/article/${lead.id}` }
}
