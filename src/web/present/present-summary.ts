import { excerptOf } from '../../lib/text.ts'
import type { Article } from '../../model/article.ts'
import type { OutletId } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { Story } from '../../model/story.ts'
import type { CitedSentence, SummaryView } from '../views/story-summary-view.ts'

interface Around {
  readonly outlets: ReadonlyMap<OutletId, Outlet>
  readonly base: string
}

/** A story's summary with its sources, as far as these are known; undefined where it has none. */
export function presentSummary(
  { summary, language }: Story,
  { outlets, base }: Around,
): SummaryView | undefined {
  const sentences = presentSentences(summary, { outlets, base })
  return sentences.length === 0 ? undefined : { language, sentences }
}

/** What a card tells of its story, and who says so: the first sentence of its summary, else how its lead article begins. */
export function presentCardText(
  { summary }: Pick<Story, 'summary'>,
  lead: Article,
  { outlets, base, maxLength }: Around & { readonly maxLength: number },
): CitedSentence | undefined {
  const [first] = presentSentences(summary, { outlets, base })
  if (first) return { ...first, text: excerptOf(first.text, maxLength) }
  const outlet = outlets.get(lead.outletId)?.name
  if (lead.excerpt === '' || outlet === undefined) return undefined
  return { text: excerptOf(lead.excerpt, maxLength), outlet, href: `${base}/article/${lead.id}` }
}

function presentSentences(summary: Story['summary'], { outlets, base }: Around): CitedSentence[] {
  return summary.flatMap(({ text, articleId, outletId, number }) => {
    const outlet = outlets.get(outletId)?.name
    return outlet === undefined ? [] : [{ text, outlet, href: `${base}/article/${articleId}#s${number}` }]
  })
}
