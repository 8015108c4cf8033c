import type { Span } from '../model/ids.ts'
import type { AttributedQuote, Quote, RecordKind, SpeakerKind } from '../model/quote.ts'
import { findListener } from './find-listener.ts'
import { findQuoted } from './find-quoted.ts'
import { gatherPeople, type People, surnameOf } from './gather-people.ts'
import { type Gender, listMentions, type Mention } from './list-mentions.ts'
import { isCovered, listWithin } from './list-within.ts'
import { type NamedSpeaker, nameSpeaker, toSpeakerKind } from './name-speaker.ts'
import { listHeads, readSource } from './read-source.ts'
import * as told from './speaker-words.ts'
import { splitSentences } from './split-sentences.ts'
import { cutOrigin } from './tell-name-kind.ts'

/** How sure each way of telling the speaker is, as measured on a stream of news and rounded down (docs/quality.md). */
const sure = { named: 0.95, role: 0.75, pronoun: 0.75, loose: 0.65, reported: 0.7 } as const
/** Below this a speaker is not named. */
const leastConfidence = 0.6
/** A pronoun is for somebody named in these last signs, two or three sentences. */
const pronounReach = 400
/** So many quotes stand within it. */
const mostBefore = 40
/** What a paper or a poll is called is no longer. */
const longestTitle = 200
/** A name in full with its titles is no longer. */
const besideReach = 80

/** `when asked`, `was told`: by somebody else. */
const passive =
  /(?<!\p{L})(?:when|if|was|were|been|being|is|are)\s+(?:asked|told|denied|criticized|praised|accused|questioned|informed|advised|warned)(?!\p{L})/iu

interface Found {
  readonly speaker: string | undefined
  readonly speakerKind?: SpeakerKind | undefined
  readonly confidence: number
  readonly onRecord: RecordKind
}

interface Reading {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly people: People
  readonly isOutlet: (name: string) => boolean
  /** Words in quotation marks. */
  readonly quoted: readonly Span[]
}

const nobody: Found = { speaker: undefined, confidence: 0, onRecord: 'unnamed' }
const anonymous: Found = { ...nobody, onRecord: 'anonymous' }

/**
 * Says whom each quote goes back to: a name beside it, a surname or pronoun for one named before, one who speaks for an
 * organisation; else nobody. `isOutlet` knows the names of outlets, `mentions` are those of the text, where somebody listed them before.
 */
export function attributeQuotes(
  text: string,
  quotes: readonly Quote[],
  isOutlet: (name: string) => boolean = () => false,
  mentions: readonly Mention[] = listMentions(text).map(cutOrigin),
): AttributedQuote[] {
  const reading = { text, mentions, people: gatherPeople(mentions), isOutlet, quoted: findQuoted(text) }
  const attributed: AttributedQuote[] = []
  for (const quote of quotes) {
    const found = doubt(reading, quote, attribute(reading, quote, attributed))
    const isNamed = found.speaker !== undefined && found.confidence >= leastConfidence
    const toldTo = findListener(text, quote)
    attributed.push({
      ...{ ...quote, ...found, speaker: isNamed ? found.speaker : undefined },
      ...(toldTo !== undefined && { toldTo }),
    })
  }
  return attributed
}

/** What is said within somebody’s quotation is that person’s report of it; and a name beside the verb that is not the source speaks for itself. */
function doubt({ text, mentions, quoted }: Reading, quote: Quote, found: Found): Found {
  const [source] = quote.source
  if (!source || found.speaker === undefined) return found
  if (isCovered(quoted, source))
    return found.confidence <= sure.pronoun
      ? nobody
      : { ...found, confidence: Math.min(found.confidence, sure.reported) }
  const end = quote.content[0]?.end ?? 0
  const around = listWithin(mentions, { start: end, end: quote.cue.end + besideReach })
  const beside = around.find((mention) => isBeside(text, mention, quote.cue, end))
  const known = hasOpenEnd(text, quote)
    ? { ...found, confidence: Math.min(found.confidence, sure.loose) }
    : found
  const isSource =
    !beside || quote.source.some(({ start, end }) => start <= beside.start && beside.end <= end)
  return isSource ? known : nobody
}

/** A mark that opens and never closes, and no next paragraph goes on with it: how far the words go, and so whose the rest is, nobody knows. */
function hasOpenEnd(text: string, { content }: Quote): boolean {
  return content.some(({ start, end }) => {
    const words = text.slice(start, end)
    if (!/^["“]/.test(words)) return false
    const isClosed =
      /["”][.,!?]?$/.test(words.slice(1)) || words.includes(words.startsWith('“') ? '”' : '"', 1)
    return !isClosed && !/^(?:["”]|\s*\n\s*["“])/.test(text.slice(end, end + 8))
  })
}

/** `“…,” said Berg` and `“…,” Berg said`: between what is said and the verb, or just behind it. */
function isBeside(text: string, { start, end }: Mention, cue: Span, contentEnd: number): boolean {
  if (contentEnd > cue.start || !/["”’']/.test(text.charAt(contentEnd - 1))) return false
  const isBefore = start >= contentEnd && end <= cue.start && /^\s*$/.test(text.slice(end, cue.start))
  return isBefore || (cue.start - contentEnd < 3 && start > cue.end && /^ $/.test(text.slice(cue.end, start)))
}

function attribute(reading: Reading, quote: Quote, before: readonly AttributedQuote[]): Found {
  const { text, mentions } = reading
  if (quote.source.length === 0) return nobody
  const span = joinSource(text, quote)
  if (span.start < quote.cue.start && passive.test(text.slice(quote.cue.start - 8, quote.cue.end)))
    return nobody
  const source = text.slice(span.start, span.end)
  const record = tellRecord(source, text.slice(quote.cue.start, quote.cue.end).toLowerCase())
  const read = readSource({ text, mentions, cue: quote.cue, source: span })
  const named = read?.form === 'names' ? nameAll(reading, read) : undefined
  if (named && (named.kind === 'outlet' || reading.isOutlet(named.name)))
    return { speaker: named.name, confidence: named.confidence, onRecord: 'outlet' }
  if (record === 'document' || record === 'poll')
    return source.length > longestTitle
      ? nobody
      : { speaker: source, confidence: sure.role, onRecord: record }
  // What those who ask people find is a poll’s.
  const isPoll = named?.kind === 'pollster'
  const onRecord = isPoll ? 'poll' : record === 'social post' ? record : 'on record'
  if (named)
    return {
      speaker: named.name,
      speakerKind: toSpeakerKind(named.kind),
      confidence: named.confidence,
      onRecord,
    }
  if (read?.form === 'body') return { speaker: read.words, confidence: sure.named, onRecord }
  if (record === 'anonymous') return anonymous
  const isThing = read?.form === 'names' && !read.isLoose
  if (isThing || read?.form === 'other') return nobody
  return findBefore(reading, quote, { source, record, before })
}

/** All words of a source that stand together; of two apart who is nearer to the verb speaks. */
function joinSource(text: string, { source, cue }: Quote): Span {
  const [first, second] = source as [Span, Span | undefined]
  if (!second) return first
  if (second.start > cue.start && first.start < cue.start)
    return second.start - cue.end < cue.start - first.end ? second : first
  const isWhole = /^[\s,]*$/.test(text.slice(first.end, second.start))
  return isWhole
    ? { start: first.start, end: (source.at(-1) as Span).end }
    : first.start > cue.start
      ? first
      : second
}

/** One who speaks, or two together. */
function nameAll(
  { text, people }: Reading,
  { mentions, isLoose }: { readonly mentions: readonly Mention[]; readonly isLoose: boolean },
): NamedSpeaker | undefined {
  const speakers = mentions.map((mention) => nameSpeaker(text, mention, people))
  // `the Vermont senator` is not Vermont, and what is written or built says nothing.
  if (speakers.some(({ kind }) => kind === 'thing' || (isLoose && kind !== 'person'))) return undefined
  const confidence = Math.min(...speakers.map((one) => one.confidence), isLoose ? sure.loose : 1)
  const [one] = speakers as [NamedSpeaker]
  return speakers.length === 1
    ? { ...one, confidence }
    : { name: speakers.map(({ name }) => name).join(' and '), kind: 'other', confidence }
}

function tellRecord(source: string, cue: string): RecordKind | undefined {
  const [head = ''] = listHeads(source)
  if (cue.split(/\s+/).some((word) => told.postCues.has(word))) return 'social post'
  if (told.pollHeads.has(head)) return 'poll'
  if (told.documentHeads.has(head)) return 'document'
  if (told.unnamedHeads.has(head)) return 'anonymous'
  return undefined
}

interface Backward {
  readonly source: string
  readonly record: RecordKind | undefined
  readonly before: readonly AttributedQuote[]
}

function findBefore(reading: Reading, quote: Quote, { source, record, before }: Backward): Found {
  const onRecord = record ?? 'on record'
  const [word = ''] = source.toLowerCase().match(/^\p{L}+$/u) ?? []
  const at = quote.source[0]?.start ?? 0
  if (told.relativePronouns.has(word)) return findAntecedent(reading, at, onRecord)
  const gender: Gender | undefined = told.malePronouns.has(word)
    ? 'male'
    : told.femalePronouns.has(word)
      ? 'female'
      : undefined
  if (gender) return findPerson(reading, { at, content: quote.content, gender, before, onRecord })
  if (told.speakerPronouns.has(word) || told.otherPronouns.has(word)) return nobody
  const person = findRole(reading, source, at)
  return person ? { speaker: person, speakerKind: 'person', confidence: sure.role, onRecord } : nobody
}

/** `a majority in Congress who want`: people of it. */
const within = /(?<!\p{L})(?:in|from|at|within|inside)\s(?:the\s)?$/iu

/** `Berg, who said`: the name just before, its party between. */
function findAntecedent({ text, mentions, people }: Reading, at: number, onRecord: RecordKind): Found {
  const last = listWithin(mentions, { start: at - pronounReach, end: at }).at(-1)
  if (!last || !/^(?:,? (?:\([^()]{1,20}\)|[RDI]-[^,\s]{1,20}))?,? $/.test(text.slice(last.end, at)))
    return nobody
  const { name, kind } = nameSpeaker(text, last, people)
  const isBody = kind === 'organisation' || kind === 'outlet' || kind === 'pollster'
  if (isBody || (kind !== 'person' && within.test(text.slice(Math.max(0, last.start - 12), last.start))))
    return nobody
  return { speaker: name, speakerKind: toSpeakerKind(kind), confidence: sure.pronoun, onRecord }
}

interface PersonQuery {
  readonly at: number
  /** What is said. */
  readonly content: readonly Span[]
  readonly gender: Gender
  readonly before: readonly AttributedQuote[]
  readonly onRecord: RecordKind
}

/** Who a pronoun is for: the speaker before, if near, else the person named last; never one of the other gender. */
function findPerson(reading: Reading, { at, content, gender, before, onRecord }: PersonQuery): Found {
  const last = before.slice(-mostBefore).findLast(({ cue }) => cue.end <= at && at - cue.end < pronounReach)
  const named = listNamed(reading, at, gender)
  const found = (speaker: string, confidence: number): Found => ({
    ...{ speaker, speakerKind: 'person', confidence, onRecord },
  })
  if (last?.speaker && last.speakerKind === 'person' && mayBe(reading, last.speaker, gender)) {
    // Where a new sentence has come to somebody else who fits, it may be either.
    const since = named.findLast(
      ({ mention }) => isSince(reading, mention, last) && !isCovered(content, mention),
    )
    return since && since.name !== last.speaker ? nobody : found(last.speaker, sure.pronoun)
  }
  const person = named.at(-1)
  if (person === undefined || named.some(({ name }) => name !== person.name)) return nobody
  return found(person.name, sure.pronoun)
}

interface Named {
  readonly name: string
  readonly mention: Mention
}

/** The persons named near before a pronoun that it can be for. */
function listNamed(reading: Reading, at: number, gender: Gender): Named[] {
  const { text, mentions, people } = reading
  return listWithin(mentions, { start: at - pronounReach, end: at }).flatMap((mention) => {
    const { name, kind } = nameSpeaker(text, mention, people)
    // A word with a capital may be anything; somebody named in full, or twice, is a person.
    const isSomebody = name.includes(' ') || people.find(name).length > 0
    return kind === 'person' && isSomebody && mayBe(reading, name, gender, mention.gender)
      ? [{ name, mention }]
      : []
  })
}

function mayBe({ people }: Reading, name: string, gender: Gender, own?: Gender): boolean {
  return (
    (own ?? people.findWhole(name)?.gender ?? people.find(surnameOf(name))[0]?.gender ?? gender) === gender
  )
}

/** Whether a later sentence than that of a saying names somebody, and not in quotation marks. */
function isSince({ text, quoted }: Reading, mention: Mention, { cue }: Quote): boolean {
  if (mention.start < cue.end || isCovered(quoted, mention)) return false
  const [rest] = splitSentences(text.slice(cue.end, mention.end), 'en')
  return rest !== undefined && cue.end + rest.end <= mention.start
}

/** `the mayor`: whoever was told to be one just before or after a comma, or by a title. */
function findRole({ text, mentions, people }: Reading, source: string, at: number): string | undefined {
  const [head = ''] = listHeads(source)
  if (!(told.titles.has(head) || told.roleHeads.has(head)) || !/^the\b/i.test(source)) return undefined
  const known = mentions.filter(({ start, end, role, name }) => {
    if (start > at || !name.includes(' ')) return false
    const apposition = text.slice(end, end + 60).toLowerCase()
    return (
      role.split(' ').includes(head) ||
      new RegExp(`^, (?:the|a|an) [^,.]{0,40}\\b${head}\\b`).test(apposition)
    )
  })
  const speakers = known
    .map((mention) => nameSpeaker(text, mention, people))
    .filter(({ kind }) => kind === 'person')
  const names = new Set(speakers.map(({ name }) => name))
  return names.size === 1 ? speakers[0]?.name : undefined
}
