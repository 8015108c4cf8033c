import type { Doubt } from '../../model/answer.ts'
import type { AlignedClause, SourceClause } from './align-clauses.ts'
import type { CitedSentenceReading, CitedText } from './cited-text.ts'
import { findSpeakers, type Speech } from './find-speakers.ts'
import type { Clause } from './list-clauses.ts'
import { listOutletWords } from './list-outlet-words.ts'
import type { Statement, StatementWord } from './statement.ts'
import { weighWord } from './weigh-word.ts'

/** Whether what somebody says in the source is said by them in the sentence, and by nobody else. */
export function checkAttribution(
  claim: Statement,
  aligned: readonly AlignedClause[],
  cited: CitedText,
): Doubt[] {
  const speeches = findSpeakers(claim, cited.claimWords)
  const doubts = speeches.flatMap((speech) =>
    checkSpeaker(claim, { speech, aligned, cited, isOnly: speeches.length === 1 }),
  )
  if (doubts.length > 0 || speeches.length > 0) return doubts
  const lost = aligned.find(
    ({ sources }) => sources.length > 0 && sources.every((source) => isSaid(source, sources, cited)),
  )
  const source = lost?.sources.find((one) => findSaid(one, cited))
  const speech = source && findSaid(source, cited)
  if (!source || !speech || isToldPassively(claim, source.sentence.statement, speech, cited.known)) return []
  return [
    {
      kind: 'attribution',
      detail: `the source says who says so: ${tell(source.sentence.statement, speech)}`,
    },
  ]
}

/** `“He is accused of …”` for `“Prosecutors accuse him of …”`, `“the group’s profit”` for what the group reports of it. */
function isToldPassively(
  { words, keys }: Statement,
  source: Statement,
  { cue, who }: Speech,
  known: ReadonlySet<string>,
): boolean {
  const stem = source.words[cue.from]?.stem
  const content = who.filter(({ isContent }) => isContent)
  const head = content.at(-1)
  const isNamed = content.some(({ lower, key }) => known.has(lower) && keys.has(key))
  // “She said she had”: a clause of its own is hers, a thing that is said may be the subject's.
  const isClause = pronoun.test(source.words[cue.to]?.lower ?? '')
  const isMeant = !isClause && head !== undefined && (isNamed || (content.length > 1 && keys.has(head.key)))
  return isMeant || words.some((word) => word.stem === stem)
}

const pronoun = /^(?:that|he|she|it|they|i|we|dass|er|sie|es|que|qu)$/

/** By itself, or by another clause of its sentence that is as near. */
function isSaid(source: SourceClause, sources: readonly SourceClause[], cited: CitedText): boolean {
  return sources.some((one) => one.sentence === source.sentence && findSaid(one, cited) !== undefined)
}

/** The speech that a clause of the source is a part of. */
function findSaid(
  { sentence: { statement }, from, to }: SourceClause,
  { claimWords }: CitedText,
): Speech | undefined {
  return findSpeakers(statement, claimWords).find(({ cue, said }) =>
    said === 'all' ? true : said === 'before' ? from < cue.from : to > cue.to,
  )
}

interface Speaking {
  readonly speech: Speech
  readonly aligned: readonly AlignedClause[]
  readonly cited: CitedText
  /** Nobody else says anything in the sentence. */
  readonly isOnly: boolean
}

function checkSpeaker(claim: Statement, { speech, aligned, cited, isOnly }: Speaking): Doubt[] {
  const outlets = listOutletWords(claim, cited)
  const who = speech.who.filter((word) => word.isContent && !outlets.has(word))
  if (who.length === 0) return []
  const detail = `${tell(claim, speech)} does not say so in the source`
  const sources = listSaid(speech, aligned, isOnly)
  if (sources.length === 0) return []
  const told = sources.flatMap(({ sentence }) =>
    findSpeakers(sentence.statement, cited.claimWords).map((one) => ({ one, sentence })),
  )
  if (told.length === 0)
    return sources.some((source) => isDocument(who, source)) ? [] : [{ kind: 'attribution', detail }]
  const isThere = told.some(({ one, sentence }) => isSameSpeaker(who, { one, about: sentence.about, cited }))
  return isThere ? [] : [{ kind: 'attribution', detail }]
}

const documents =
  /^(?:stud(?:y|ies)|reports?|surveys?|polls?|papers?|articles?|data|figures|statistics|statement|documents?)$/

/** “According to the study” of what was done for it: nobody says it, it is told there. */
function isDocument(who: readonly StatementWord[], { sentence: { statement } }: SourceClause): boolean {
  return who.some(({ lower }) => documents.test(lower)) && who.every(({ key }) => statement.keys.has(key))
}

/** Where in the sources the clauses are told that a speech of the answer is about; else any clause of it. */
function listSaid({ cue, said }: Speech, aligned: readonly AlignedClause[], isOnly: boolean): SourceClause[] {
  const isOf = ({ from, to }: Clause) =>
    said === 'all' ? true : said === 'before' ? from < cue.from : to > cue.to
  const within = isOnly ? [] : aligned.filter(({ clause }) => isOf(clause)).flatMap(({ sources }) => sources)
  return within.length > 0 ? within : aligned.flatMap(({ sources }) => sources)
}

interface Told {
  readonly one: Speech
  readonly about: CitedSentenceReading['about']
  readonly cited: CitedText
}

/** A name has to be the speaker's or, where that is a pronoun, of the sentence before; without a name any of its words. */
function isSameSpeaker(who: readonly StatementWord[], { one, about, cited }: Told): boolean {
  const { roles } = cited
  const { anySpeaker, pronoun } = cited.claimWords
  const names = who.filter(({ lower }) => cited.known.has(lower))
  const told = new Set(one.who.flatMap(({ lower, key }) => [lower, key]))
  const isPronoun = one.who.every(
    ({ isContent, lower }) => !isContent || pronoun.has(lower) || anySpeaker.has(lower),
  )
  const called = new Set(one.who.flatMap(({ key }) => [...(roles.get(key) ?? [])]))
  if (names.length > 0) {
    if (names.some(({ lower }) => told.has(lower) || isOneName(lower, told, cited))) return true
    if (names.some(({ lower }) => called.has(lower)) && told.isDisjointFrom(cited.known)) return true
    const isMeant = isPronoun || one.who.some(({ lower }) => pronoun.has(lower))
    return isMeant && names.every(({ lower }) => about.some(({ lowers }) => lowers.includes(lower)))
  }
  const bearers = who
    .filter(({ lower }) => !anySpeaker.has(lower))
    .flatMap(({ key }) => [...(roles.get(key) ?? [])])
  if (bearers.some((lower) => told.has(lower))) return true
  const others = who.filter(({ lower }) => !anySpeaker.has(lower))
  if (
    others.length === 0 &&
    who.every(({ key, lower }) => told.has(lower) || told.has(key) || !cited.lowers.has(lower))
  )
    return true
  // “The union’s director” where the source has “its director, Yusuf Karam”: all told somewhere, one here.
  const areKnown = others.every((word) => weighWord(cited, word) > 0)
  if (isPronoun) return areKnown
  const needed = others.length > 0 ? others : who
  const isCompound = (lower: string) => [...told].some((one) => one.length > 3 && lower.includes(one))
  return (
    needed.some(({ lower, key }) => told.has(lower) || told.has(key) || isCompound(lower)) &&
    (areKnown || needed.every(({ lower }) => isCompound(lower) || cited.lowers.has(lower)))
  )
}

/** German writes what somebody is as a part of the name: `“Bankier Viktor Sand”`. */
function isOneName(lower: string, told: ReadonlySet<string>, { sentences }: CitedText): boolean {
  return sentences.some(({ runs }) =>
    runs.some(({ lowers }) => lowers.includes(lower) && lowers.some((one) => told.has(one))),
  )
}

function tell({ text, words }: Statement, { who, cue }: Speech): string {
  const spans = who.length > 0 ? who : words.slice(cue.from, cue.to)
  return text.slice(spans[0]?.start, spans.at(-1)?.end)
}
