import type { Poll } from '../model/poll.ts'
import { type ChangeVerdict, judgeChange } from './poll-margin.ts'

/** How an answer went from one poll to the next. */
export interface PollChange {
  readonly answer: string
  /** In points. */
  readonly change: number
  readonly verdict: ChangeVerdict
}

/** Of more comparisons at once one would seem clear by chance. */
const mostCompared = 5

/** Whether two polls of one house asked the same people the same thing in the same way, as far as is stated. */
function isComparable(before: Poll, after: Poll): boolean {
  const isSame = (one: string | undefined, other: string | undefined) =>
    one === undefined || other === undefined || one.toLowerCase() === other.toLowerCase()
  return (
    before.pollster === after.pollster &&
    isSame(before.population, after.population) &&
    isSame(before.mode, after.mode) &&
    isSame(before.question, after.question)
  )
}

/** What changed between two polls of one house, by answers of all who were asked that both have in the same words; nothing where a number is not stated. */
export function comparePolls(before: Poll, after: Poll): PollChange[] {
  const [from, to] = [before.n, after.n]
  if (from === undefined || to === undefined || !isComparable(before, after)) return []
  const ofAll = ({ results }: Poll) => results.filter(({ group }) => group === undefined)
  const earlier = new Map(ofAll(before).map(({ answer, percent }) => [answer.toLowerCase(), percent]))
  return ofAll(after)
    .flatMap(({ answer, percent }) => {
      const was = earlier.get(answer.toLowerCase())
      if (was === undefined) return []
      const verdict = judgeChange({ percent: was, n: from }, { percent, n: to })
      return [{ answer, change: percent - was, verdict }]
    })
    .slice(0, mostCompared)
}
