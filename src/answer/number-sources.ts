import type { SourceSentence } from '../model/answer.ts'
import type { OutletId } from '../model/ids.ts'
import type { Outlet } from '../model/outlet.ts'
import type { SummarySentence } from '../model/summary-sentence.ts'
import { isForMachines } from './is-for-machines.ts'

/**
 * Sentences of articles by numbers of their own from 1 on, as an answer cites them. Those that speak to machines are no
 * reports and are left out, as are those of outlets that are gone.
 */
export function numberSources(
  sentences: readonly SummarySentence[],
  outlets: ReadonlyMap<OutletId, Outlet>,
): SourceSentence[] {
  return sentences.flatMap(({ articleId, outletId, text, start, end }, at) => {
    if (isForMachines(text)) return []
    const outlet = outlets.get(outletId)
    if (!outlet) return []
    // A name is what a feed calls itself.
    const name = isForMachines(outlet.name) ? outlet.domain : outlet.name
    return [{ number: at + 1, articleId, outlet: name, text, start, end }]
  })
}
