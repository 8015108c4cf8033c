import type { SourceSentence } from '../model/answer.ts'
import type { OutletId } from '../model/ids.ts'
import type { Outlet } from '../model/outlet.ts'
import type { SummarySentence } from '../model/summary-sentence.ts'

/** Sentences of articles by numbers of their own from 1 on, as an answer cites them; those of outlets that are gone are left out. */
export function numberSources(
  sentences: readonly SummarySentence[],
  outlets: ReadonlyMap<OutletId, Outlet>,
): SourceSentence[] {
  return sentences.flatMap(({ articleId, outletId, text, start, end }, at) => {
    const outlet = outlets.get(outletId)?.name
    return outlet === undefined ? [] : [{ number: at + 1, articleId, outlet, text, start, end }]
  })
}
