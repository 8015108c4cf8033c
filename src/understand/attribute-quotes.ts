import type { Span } from '../model/ids.ts'
import type { AttributedQuote, Quote, RecordKind } from '../model/quote.ts'
import { type Gender, listMentions, type Mention } from './list-mentions.ts'
import * as told from './speaker-words.ts'

/** How sure each way of telling the speaker is, by judgement: what is named beside its words is nearly always right. */
const sure = { named: 0.95, surname: 0.9, role: 0.75, pronoun: 0.75, farPronoun: 0.5, again: 0.6 } as const
/** Below this a speaker is not named. */
const leastConfidence = 0.6
/** A pronoun is for somebody named in these last signs, two or three sentences. */
const pronounReach = 400

interface Found {
  readonly speaker: string | undefined
  readonly confidence: number
  readonly onRecord: RecordKind
}

interface Reading {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly isOutlet: (name: string) => boolean
}

const notNamed = { speaker: undefined, confidence: 0 }

/**
 * Says whom each quote goes back to: a name beside it, a surname or pronoun for one named before, one who speaks for an
 * organisation; else nobody. `isOutlet` knows the names of outlets.
 */
export function attributeQuotes(
  text: string,
  quotes: readonly Quote[],
  isOutlet: (name: string) => boolean = () => false,
): AttributedQuote[] {
  const reading = { text, mentions: listMentions(text), isOutlet }
  const attributed: AttributedQuote[] = []
  for (const quote of quotes) {
    const found = attribute(reading, quote, attributed)
    const isNamed = found.speaker !== undefined && found.confidence >= leastConfidence
    attributed.push({ ...quote, ...found, speaker: isNamed ? found.speaker : undefined })
  }
  return attributed
}

function attribute(reading: Reading, quote: Quote, before: readonly AttributedQuote[]): Found {
  const [first] = quote.source
  if (!first) return carryOn(reading, quote, before)
  const { text } = reading
  const source = text.slice(first.start, quote.source.at(-1)?.end)
  const cue = text.slice(quote.cue.start, quote.cue.end).toLowerCase()
  const named = findNamed(reading, first, source)
  const record = tellRecord(source, cue)
  if (named && reading.isOutlet(named.speaker)) return { ...named, onRecord: 'outlet' }
  if (record === 'document' || record === 'poll')
    return { speaker: source, confidence: sure.role, onRecord: record }
  if (named) return { ...named, onRecord: record === 'social post' ? record : 'on record' }
  if (record === 'unnamed') return { ...notNamed, onRecord: record }
  return findBefore(reading, quote, { source, record, before })
}

/** A quote of no source is its neighbour's where both are of one paragraph and in marks. */
function carryOn({ text }: Reading, quote: Quote, before: readonly AttributedQuote[]): Found {
  const last = before.at(-1)
  const from = last?.content.at(-1)?.end ?? 0
  const isBeside = last && !/\n/.test(text.slice(Math.min(from, quote.cue.start), quote.cue.start))
  if (!isBeside || quote.kind !== 'direct' || last.speaker === undefined)
    return { ...notNamed, onRecord: 'unnamed' }
  return { speaker: last.speaker, confidence: last.confidence * sure.again, onRecord: last.onRecord }
}

/** The names that a source speaks in, each in full: of `Corvane mayor Anna Berg, a critic of Tomas Holt`, Anna Berg. */
function findNamed(
  reading: Reading,
  { start }: Span,
  source: string,
): { readonly speaker: string; readonly confidence: number } | undefined {
  const front = source.split(/, |\b(?:who|which|whose)\b/)[0] as string
  const inside = reading.mentions.filter(
    (mention) => mention.start >= start && mention.end <= start + source.length,
  )
  const heading = inside.filter((mention) => mention.end <= start + front.length)
  const after = (mention: Mention) => source.slice(mention.end - start)
  if (heading.length === 0 || isOfAnother(source.slice(0, (heading[0] as Mention).start - start)))
    return findSpokesperson(source)
  // What stands before another noun, or owns it, is not who speaks: `Berg’s office`, `the Corvane police`.
  const last = heading.at(-1) as Mention
  const owner = /^['’]s?\b|^['’](?=\s)/.test(after(last))
  if (
    owner &&
    inside.length > heading.length &&
    /^['’]s?\s[^,]{0,60}, $/.test(
      source.slice(last.end - start, (inside[heading.length] as Mention).start - start),
    )
  )
    return toSpeaker(reading, [inside[heading.length] as Mention])
  if (owner && after(last).length < 3) return toSpeaker(reading, [last])
  const follows = owner ? after(last) : (/^\s+(\p{Ll}[\p{L}-]*)/u.exec(after(last))?.[1] ?? '')
  if (
    follows !== '' &&
    !/^(?:of|in|from|at|with|himself|herself|itself|and|on|for|to|also|then)$/.test(follows)
  )
    return told.unnamedHeads.has(listHeads(front)[0] ?? '')
      ? undefined
      : { speaker: source, confidence: sure.role }
  const joined =
    heading.length > 1 &&
    /^\s+and\s+(?:\p{L}+\.?\s+)?$/u.test(
      source.slice((heading.at(-2) as Mention).end - start, last.start - start),
    )
  return toSpeaker(reading, joined ? heading.slice(-2) : [last])
}

/** Whether what stands before a name makes it another's: `advisers to`, `officials in the`. */
function isOfAnother(lead: string): boolean {
  return /\b(?:in|of|from|at|with|for|to|on|by|near|inside|close)\s+(?:the\s+)?(?:\p{L}+\.?\s+)?$/iu.test(
    lead,
  )
}

function findSpokesperson(source: string) {
  const [head = ''] = listHeads(source)
  return told.spokesHeads.has(head) && /\b(?:for|of|with|from)\b/.test(source)
    ? { speaker: source, confidence: sure.named }
    : undefined
}

function toSpeaker(reading: Reading, mentions: readonly Mention[]) {
  const full = mentions.map((mention) => toFullName(reading, mention))
  const confidence = full.every(({ isSame }) => isSame) ? sure.named : sure.surname
  return { speaker: full.map(({ name }) => name).join(' and '), confidence }
}

/** The words of a source that can be its head: before a preposition or a comma. */
function listHeads(source: string): string[] {
  const lead = source.split(/,|\b(?:for|of|in|from|with|at|who|close|familiar|briefed)\b/)[0] ?? ''
  return (lead.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []).reverse()
}

/** A surname stands for the last full name that ends with it. */
function toFullName(
  { mentions }: Reading,
  mention: Mention,
): { readonly name: string; readonly isSame: boolean } {
  if (mention.name.includes(' ')) return { name: mention.name, isSame: true }
  const full = mentions.filter(
    ({ name, surname, start }) => surname === mention.name && name.includes(' ') && start <= mention.start,
  )
  const names = new Set(full.map(({ name }) => name))
  // Two people of one surname: nobody knows which.
  if (names.size > 1) return { name: mention.name, isSame: false }
  return { name: full.at(-1)?.name ?? mention.name, isSame: full.length === 0 }
}

function tellRecord(source: string, cue: string): RecordKind | undefined {
  const heads = listHeads(source)
  const [head = ''] = heads
  if (cue.split(/\s+/).some((word) => told.postCues.has(word))) return 'social post'
  if (told.pollHeads.has(head)) return 'poll'
  if (told.documentHeads.has(head)) return 'document'
  if (told.unnamedHeads.has(head)) return 'unnamed'
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
  if (gender) return findPerson(reading, { at, gender, before, onRecord })
  if (told.speakerPronouns.has(word) || told.otherPronouns.has(word))
    return { ...notNamed, onRecord: 'unnamed' }
  const person = findRole(reading, source, at)
  if (person) return { speaker: person, confidence: sure.role, onRecord }
  return { ...notNamed, onRecord: 'unnamed' }
}

/** `Berg, who said`: the name just before. */
function findAntecedent(reading: Reading, at: number, onRecord: RecordKind): Found {
  const last = reading.mentions.findLast(({ end }) => end <= at)
  if (!last || !/^,? $/.test(reading.text.slice(last.end, at))) return { ...notNamed, onRecord: 'unnamed' }
  const full = toFullName(reading, last)
  return { speaker: full.name, confidence: sure.pronoun, onRecord }
}

interface PersonQuery {
  readonly at: number
  readonly gender: Gender
  readonly before: readonly AttributedQuote[]
  readonly onRecord: RecordKind
}

/** Who a pronoun is for: the speaker before, if near, else the person named last; never one of the other gender. */
function findPerson(reading: Reading, { at, gender, before, onRecord }: PersonQuery): Found {
  const genders = readGenders(reading)
  const fits = (name: string) => (genders.get(name.split(' ').at(-1) ?? '') ?? gender) === gender
  const last = before.findLast(({ cue }) => cue.end <= at && at - cue.end < pronounReach)
  const near = reading.mentions.filter(({ start, end }) => end <= at && at - start < pronounReach)
  const people = near
    .map((mention) => toFullName(reading, mention).name)
    .filter((name) => name.includes(' ') && fits(name))
  const candidates = new Set(people)
  if (last?.speaker && last.onRecord === 'on record' && fits(last.speaker)) {
    // Somebody else who fits was named since: it may be either.
    const isClear = [...candidates].every((name) => name === last.speaker)
    return { speaker: last.speaker, confidence: isClear ? sure.pronoun : sure.farPronoun + 0.1, onRecord }
  }
  const person = people.at(-1)
  if (!person) return { ...notNamed, onRecord: 'unnamed' }
  return { speaker: person, confidence: candidates.size === 1 ? sure.pronoun : sure.farPronoun, onRecord }
}

/** By their titles: `Mr. Berg` is a man wherever he is named. */
function readGenders({ mentions }: Reading): Map<string, Gender> {
  return new Map(mentions.flatMap(({ surname, gender }) => (gender ? [[surname, gender] as const] : [])))
}

/** `the mayor`: whoever was told to be one just before or after a comma, or by a title. */
function findRole({ text, mentions }: Reading, source: string, at: number): string | undefined {
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
  const names = new Set(known.map(({ name }) => name))
  return names.size === 1 ? known[0]?.name : undefined
}
