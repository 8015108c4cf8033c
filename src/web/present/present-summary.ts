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
  const sentences: CitedSentence[] = summary.flatMap(({ text, articleId, outletId, number }) => {
    const outlet = outlets.get(outletId)?.name
    return outlet === undefined ? [] : [{ text, outlet, href: `${base}/article/${articleId}#s${number}` }]
  })
  return sentences.length === 0 ? undefined : { language, sentences }
}
