import type { OutletId } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { SummarySentence } from '../../model/summary-sentence.ts'
import type { AnswerSentence } from '../views/answer-view.ts'

interface Around {
  readonly outlets: ReadonlyMap<OutletId, Outlet>
  readonly base: string
}

/** A sentence with its outlet and its place; of an outlet that is gone, none. */
export function presentCited(
  { text, articleId, outletId, number }: SummarySentence,
  { outlets, base }: Around,
  also: readonly SummarySentence[] = [],
): AnswerSentence[] {
  const outlet = outlets.get(outletId)?.name
  if (outlet === undefined) return []
  return [
    {
      ...{ text, outlet, href: `${base}/article/${articleId}#s${number}` },
      also: also.flatMap((one) => {
        const name = outlets.get(one.outletId)?.name
        return name === undefined
          ? []
          : [{ outlet: name, href: `${base}/article/${one.articleId}#s${one.number}` }]
      }),
    },
  ]
}
