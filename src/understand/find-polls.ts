import type { Day } from '../model/found-date.ts'
import type { Span } from '../model/ids.ts'
import type { Poll, PollItem, PollMode, PollResult } from '../model/poll.ts'
import type { DateOptions } from './find-dates.ts'
import { nameOfPoll, type PollName } from './name-of-poll.ts'
import { isWholeSample } from './poll-groups.ts'
import { pollLetters, pollWord } from './poll-words.ts'
import { type PollFacts, readPollFacts } from './read-poll-facts.ts'
import { readPollResults } from './read-poll-results.ts'
import { splitSentences } from './split-sentences.ts'

interface Draft {
  pollster?: string | undefined
  sponsor?: string | undefined
  partners?: string | undefined
  fieldStart: Day | undefined
  fieldEnd: Day | undefined
  n: number | undefined
  population: string | undefined
  mode: PollMode | undefined
  question: string | undefined
  reportedMargin: number | undefined
  isWeighted: boolean
  readonly results: PollResult[]
  readonly sentences: Span[]
}

/** Sentences after one that speaks of a poll that may still tell what it found. */
const reach = 3
/** Some 35,000 words, more than any news text. */
const longestText = 200_000
const mostResults = 12
const mostPolls = 8

/**
 * The polls that a text reports, each with what it says of how it was made. What is said of “the poll” belongs to the one
 * that was named last; a poll of which neither a number nor a result is told is none.
 */
export function findPolls(whole: string, options: DateOptions): Poll[] {
  const text = whole.slice(0, longestText)
  if (!pollLetters.test(text) || !pollWord.test(text)) return []
  const drafts: Draft[] = []
  let current: Draft | undefined
  let since = reach
  for (const span of splitSentences(text, options.language)) {
    const sentence = text.slice(span.start, Math.min(span.end, span.start + longestSentence))
    const speaks = pollWord.test(sentence)
    since = speaks ? 0 : since + 1
    if (since > reach && !/\d/.test(sentence)) continue
    const facts = speaks || current ? readPollFacts(sentence, options) : {}
    const name = speaks ? nameOfPoll(sentence) : undefined
    const isMethod = facts.n !== undefined || facts.reportedMargin !== undefined
    if (name || (isMethod && !current)) current = choose(drafts, { name, facts, isSaid: said.test(sentence) })
    if (!current || since > (isMethod ? 3 * reach : reach)) continue
    add(current, { facts, sentence, span, speaks })
  }
  return drafts.filter(isReport).slice(0, mostPolls).map(toPoll)
}

/** What is longer has no full stop, and is no sentence. */
const longestSentence = 1500

/** A poll that was told of before. */
const said = /(?<!\p{L})(?:the|this) (?:[\p{L}-]+ )?(?:poll|survey)(?!\p{L})/iu

interface Spoken {
  readonly name: PollName | undefined
  readonly facts: PollFacts
  readonly isSaid: boolean
}

function choose(drafts: Draft[], { name, facts, isSaid }: Spoken): Draft {
  const last = drafts.at(-1)
  const isLast =
    isSaid && last?.pollster === undefined && (last?.sponsor === undefined || name?.sponsor === undefined)
  const known = name && (drafts.find((draft) => isSame(draft, name)) ?? (isLast ? last : undefined))
  // The same house may be told of twice: two samples are two polls.
  if (known && (facts.n === undefined || known.n === undefined || known.n === facts.n)) {
    known.pollster ??= name?.pollster
    known.sponsor ??= name?.sponsor
    known.partners ??= name?.partners
    return known
  }
  const draft: Draft = {
    ...{
      pollster: name?.pollster,
      sponsor: name?.sponsor,
      partners: name?.partners,
      fieldStart: undefined,
      fieldEnd: undefined,
      n: undefined,
    },
    ...{
      population: undefined,
      mode: undefined,
      question: undefined,
      reportedMargin: undefined,
      isWeighted: false,
    },
    ...{ results: [], sentences: [] },
  }
  drafts.push(draft)
  return draft
}

/** The same house, or a word of the same name: `the Journal/NBC poll` is that of the Wall Street Journal and NBC News. */
function isSame(draft: PollName, name: PollName): boolean {
  if (draft.pollster !== undefined && name.pollster !== undefined) return draft.pollster === name.pollster
  const words = toWords(draft)
  // `the Post poll`, told of before as that of the Washington Post.
  if (name.partners !== undefined && draft.partners?.endsWith(` ${name.partners}`)) return true
  return [...toWords(name)].some((word) => words.has(word))
}

const commonWords =
  /^(?:news|the|of|university|college|research|center|poll|post|times|international|public|press)$/

function toWords({ pollster = '', sponsor = '' }: PollName): Set<string> {
  const words = `${pollster} ${sponsor}`.toLowerCase().split(/[\s,]+/)
  return new Set(words.filter((word) => word.length > 1 && !commonWords.test(word)))
}

interface Told {
  readonly facts: PollFacts
  readonly sentence: string
  readonly span: Span
  readonly speaks: boolean
}

/** What was said first holds: later numbers are those of parts of the sample. */
function add(draft: Draft, { facts, sentence, span, speaks }: Told): void {
  const { n, population, reportedMargin, fieldStart, fieldEnd, mode } = facts
  if (draft.n === undefined && n !== undefined) {
    draft.n = n
    draft.population = population
  }
  // A margin beside another number is that of a part of the sample.
  if (facts.counted === undefined || facts.counted === draft.n) draft.reportedMargin ??= reportedMargin
  if (draft.fieldStart === undefined && fieldStart !== undefined) {
    draft.fieldStart = fieldStart
    draft.fieldEnd = fieldEnd
  }
  draft.mode ??= mode
  draft.isWeighted ||= facts.isWeighted === true
  draft.question ??= findQuestion(sentence)
  const asked = 1 + Math.max(-1, ...draft.results.map(({ questionNumber = 0 }) => questionNumber))
  const results = readPollResults(sentence)
    .filter(({ answer, group }) => !draft.results.some((one) => one.answer === answer && one.group === group))
    .map(({ questionNumber = 0, ...result }) => ({ ...result, questionNumber: asked + questionNumber }))
  const room = mostResults - draft.results.length
  draft.results.push(...results.slice(0, room))
  const tells = results.length > 0 || Object.values(facts).some((fact) => fact !== undefined)
  if (tells || (speaks && draft.sentences.length === 0)) draft.sentences.push(span)
}

/** `asked whether …`, and a question in quotation marks. */
function findQuestion(sentence: string): string | undefined {
  const quoted = /asked[^“"]{0,60}[“"]([^“”"]{12,300}\?)[”"]/iu.exec(sentence)?.[1]
  const told =
    /asked\s(?:\p{L}+\s){0,3}?((?:whether|if|which|how|what|who (?:they|should|would))\s[^,.;:—–]{8,160})/u.exec(
      sentence,
    )?.[1]
  return quoted ?? told?.trim()
}

function isReport({ pollster, sponsor, n, reportedMargin, results, fieldStart }: Draft): boolean {
  const isNamed = pollster !== undefined || sponsor !== undefined
  const isMeasured = n !== undefined || reportedMargin !== undefined
  return (
    (isNamed && (isMeasured || results.length > 0)) ||
    (n !== undefined && (reportedMargin !== undefined || fieldStart !== undefined || results.length > 0))
  )
}

function toPoll({ isWeighted, partners, ...draft }: Draft): Poll {
  const pollster = draft.pollster ?? partners
  const stated: Record<PollItem, boolean> = {
    pollster: pollster !== undefined,
    sponsor: draft.sponsor !== undefined,
    fieldDates: draft.fieldStart !== undefined,
    n: draft.n !== undefined,
    population: draft.population !== undefined,
    mode: draft.mode !== undefined,
    weighting: isWeighted,
    reportedMargin: draft.reportedMargin !== undefined,
    question: draft.question !== undefined,
  }
  const missing = (Object.keys(stated) as PollItem[]).filter((item) => !stated[item])
  const { sponsor: told, population } = draft
  // Whoever a poll is called after made it, as far as is told.
  const sponsor = draft.pollster === undefined && partners !== undefined ? undefined : told
  const results = draft.results.map(({ group, ...result }) =>
    group === undefined || isWholeSample(group, population) ? result : { ...result, group },
  )
  return { ...draft, results, pollster, sponsor, missing }
}
