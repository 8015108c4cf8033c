import type { OutletRules } from '../../model/outlet-rules.ts'
import type { TryOutcome } from '../../pipeline/commands.ts'
import type { Words } from '../translations/en.ts'
import type { TrialView, TriedSideView } from '../views/outlet-text-view.ts'

type Read = Extract<TryOutcome, { kind: 'read' }>

/** Longer texts are compared whole, but nobody reads more of them here. */
const maxLines = 300

/** What rules did to a page: in a sentence or two, and both texts beside each other. */
export function presentTrial(tried: Read, rules: OutletRules, words: Words): TrialView {
  const [removed, added] = [tried.before, tried.after].map(
    ({ lines }) => lines.filter(({ isOnlyHere }) => isOnlyHere).length,
  )
  const sentences = [
    ...(rules.usesFeedText ? [words.triedThoughFeed] : []),
    ...(rules.keep.length > 0 ? [words.keptParts(tried.keptCount)] : []),
    ...(rules.keep.length > 0 && tried.keptCount === 0 ? [words.nothingKept] : []),
    ...(rules.drop.length > 0 ? [words.droppedParts(tried.droppedCount)] : []),
    words.linesChanged(removed ?? 0, added ?? 0),
  ]
  const toSide = ({ title, lines }: Read['before'], heading: string, mark: TriedSideView['mark']) => ({
    ...{ heading, title, mark, lines: lines.slice(0, maxLines) },
    further: Math.max(0, lines.length - maxLines),
  })
  return {
    url: tried.url,
    sentence: sentences.join(' '),
    sides: [toSide(tried.before, words.textNow, 'removed'), toSide(tried.after, words.textByRules, 'added')],
  }
}
