import { comparePolls } from '../../lib/compare-polls.ts'
import { judgeMargin, toMargin, usualDesign } from '../../lib/poll-margin.ts'
import type { Poll, PollItem } from '../../model/poll.ts'
import type { Frame } from '../views/frame.ts'
import type { PollView } from '../views/polls-view.ts'

/** A poll, and where it is told: an address and what is found there, an outlet's article or a sentence. */
export interface ToldPoll {
  readonly poll: Poll
  readonly href: string
  readonly place: string | undefined
  /** The house’s latest earlier one with which it can be compared. */
  readonly earlier?: Poll | undefined
}

/** Polls as cards. */
export function presentPolls(polls: readonly ToldPoll[], frame: Frame): PollView[] {
  return polls.map(({ poll, href, place, earlier }) => ({
    ...presentPoll(poll, place === undefined ? undefined : { href, place }, frame),
    changes: earlier ? presentChanges(earlier, poll, frame) : [],
  }))
}

function presentPoll(
  poll: Poll,
  source: PollView['source'],
  { words, base }: Frame,
): Omit<PollView, 'changes'> {
  const { n, question, missing } = poll
  const verdict = judgeMargin(poll)
  return {
    title: words.pollBy(poll.pollster, poll.sponsor),
    how: words.pollMade(poll),
    question,
    answers: presentAnswers(poll),
    margin: words.pollMargin({
      reported: poll.reportedMargin,
      computed: n === undefined ? undefined : toMargin(n),
      design: usualDesign,
      verdict,
    }),
    isTooSmall: verdict === 'smaller than possible',
    missing: presentMissing(missing, words),
    series: poll.pollster === undefined ? undefined : `${base}/polls/${encodeURIComponent(poll.pollster)}`,
    source,
  }
}

// As many as a line holds.
const mostMissing = 3

function presentMissing(missing: readonly PollItem[], words: Frame['words']): PollView['missing'] {
  if (missing.length === 0) return undefined
  const inShort = missing.length > mostMissing ? words.notStatedInShort(missing.length) : undefined
  return { sentence: words.notStated(missing), inShort }
}

/** What belongs to one question and one group stands together; how many of a group were asked is seldom told. */
function presentAnswers({ results, n }: Poll): PollView['answers'] {
  const sets = Map.groupBy(results, ({ group = '', questionNumber = 0 }) => `${questionNumber} ${group}`)
  return [...sets.values()].map((set) => {
    const group = set[0]?.group
    const marginOf = (percent: number) =>
      n === undefined || group !== undefined ? undefined : usualDesign * toMargin(n, percent)
    return {
      group,
      results: set.map(({ answer, percent }) => ({ answer, percent, margin: marginOf(percent) })),
    }
  })
}

function presentChanges(before: Poll, after: Poll, { words }: Frame): string[] {
  const { fieldEnd } = before
  if (fieldEnd === undefined) return []
  const when = words.whenOf({ from: fieldEnd, to: fieldEnd, precision: 'day' })
  return comparePolls(before, after).map((change) => words.pollChange(change, when))
}
