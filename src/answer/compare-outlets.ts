/** Who says what in a story and what each leaves out, by the words, names and speakers of their sentences. */

import type { ArticleId, OutletId } from '../model/ids.ts'
import type { KeptQuote } from '../model/quote.ts'
import type { SummarySentence } from '../model/summary-sentence.ts'
import type { ToldText } from '../model/told-text.ts'
import { findNames, type KnownNames, readKnownNames } from '../understand/find-names.ts'
import { isSelfContained } from '../understand/is-self-contained.ts'
import { readStems } from '../understand/read-stems.ts'
import { chooseKeyPoints, shareIn } from './choose-key-points.ts'
import { isToldName } from './is-told-name.ts'
import { listSentences } from './list-sentences.ts'
import { type NameSpeaker, nameSpeakers, type StorySpeaker } from './name-speakers.ts'

/** A story by what is told in it, and by who tells it. */
export interface Comparison {
  readonly points: readonly ComparedPoint[]
  readonly accounts: readonly OutletAccount[]
}

/** A part of what happened, and how each outlet has it, in the order of the accounts. */
export interface ComparedPoint {
  readonly sentence: SummarySentence
  readonly outlets: readonly PointAtOutlet[]
}

export interface PointAtOutlet {
  readonly outletId: OutletId
  readonly how: 'told' | 'in part' | 'untold'
  /** The sentence that is nearest to it; undefined where it is not told. */
  readonly nearest: SummarySentence | undefined
}

/** How one outlet tells a story beside the others. */
export interface OutletAccount {
  readonly outletId: OutletId
  readonly articleCount: number
  /** What no other outlet tells. */
  readonly own: readonly SummarySentence[]
  /** Who is named here alone, each with the sentence. */
  readonly ownNames: readonly NamedPlace[]
  readonly speakers: readonly HeardSpeaker[]
  /** What most of the others tell and this one does not, in the words of another. */
  readonly leftOut: readonly SummarySentence[]
  /** Who is heard by several others and not here. */
  readonly unheard: readonly string[]
}

export interface NamedPlace {
  readonly name: string
  readonly sentence: SummarySentence
}

/** Somebody whom an outlet quotes. */
export interface HeardSpeaker extends StorySpeaker {
  readonly articleId: ArticleId
  /** The number of the sentence. */
  readonly sentence: number
  readonly otherOutlets: number
}

interface ToldStory {
  /** Those with words of their own, in the order of publication. */
  readonly texts: readonly ToldText[]
  readonly quotes: ReadonlyMap<ArticleId, readonly KeptQuote[]>
  readonly language: string
}

interface Account {
  readonly outletId: OutletId
  readonly texts: readonly ToldText[]
  readonly sentences: readonly { readonly sentence: SummarySentence; readonly stems: ReadonlySet<string> }[]
  readonly stems: ReadonlySet<string>
  readonly names: ReadonlyMap<string, NamedPlace>
  readonly speakers: ReadonlyMap<string, Omit<HeardSpeaker, 'otherOutlets'>>
}

/** As many as a page can be read of. */
const mostOutlets = 12
/** A report has some thirty; each is held against every other outlet. */
const mostSentences = 40
const mostOwn = 2
const mostNames = 5
const mostSpeakers = 6
const mostLeftOut = 3
/** Less than half of its words stand anywhere in the other's texts: it is not told there. */
const untold = 0.5
/** So much of it does: it is told there, if in other words. */
const told = 0.7

/** What is told in a story and how each outlet tells it, those with most articles first; nothing of one that one outlet tells. */
export function compareOutlets({ texts, quotes, language }: ToldStory): Comparison {
  const known = new Set(texts.flatMap(({ text }) => [...readKnownNames(text, language)]))
  const groups = [...Map.groupBy(texts, ({ outletId }) => outletId)]
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, mostOutlets)
  if (groups.length < 2) return { points: [], accounts: [] }
  const told = groups.flatMap(([, own]) => own.flatMap(({ articleId }) => quotes.get(articleId) ?? []))
  const reading = { known, quotes, language, nameSpeaker: nameSpeakers(told) }
  const accounts = groups.map(([outletId, own]) => readAccount(outletId, own, reading))
  const points = chooseKeyPoints(texts, language).map(({ sentence }) =>
    comparePoint(sentence, accounts, language),
  )
  const compared = accounts.map((account) => {
    const others = accounts.filter((other) => other !== account)
    return {
      outletId: account.outletId,
      articleCount: account.texts.length,
      own: listOwn(account, others, language),
      ownNames: listOwnNames(account, others),
      speakers: listSpeakers(account, others),
      leftOut: listLeftOut(account, points),
      unheard: listUnheard(account, others),
    }
  })
  return { points, accounts: compared }
}

/** By how many of its words stand anywhere in the texts of each outlet. */
function comparePoint(
  sentence: SummarySentence,
  accounts: readonly Account[],
  language: string,
): ComparedPoint {
  const words = readStems(sentence.text, language)
  const outlets = accounts.map(({ outletId, stems, sentences }): PointAtOutlet => {
    if (outletId === sentence.outletId) return { outletId, how: 'told', nearest: sentence }
    const share = shareIn(words, stems)
    const how = share >= told ? 'told' : share >= untold ? 'in part' : 'untold'
    const best = sentences.reduce<{ share: number; sentence: SummarySentence | undefined }>(
      (most, one) => {
        const own = shareIn(words, one.stems)
        return own > most.share ? { share: own, sentence: one.sentence } : most
      },
      { share: 0, sentence: undefined },
    )
    return { outletId, how, nearest: how === 'untold' ? undefined : best.sentence }
  })
  return { sentence, outlets }
}

interface Reading extends Omit<ToldStory, 'texts'> {
  readonly known: KnownNames
  readonly nameSpeaker: NameSpeaker
}

function readAccount(
  outletId: OutletId,
  texts: readonly ToldText[],
  { known, quotes, language, nameSpeaker }: Reading,
): Account {
  const sentences = texts.flatMap((text) =>
    listSentences(text, mostSentences).map((sentence) => ({
      sentence,
      stems: readStems(sentence.text, language),
    })),
  )
  const names = new Map<string, NamedPlace>()
  for (const { sentence } of sentences)
    for (const name of findNames(sentence.text, known, language)) {
      const key = name.toLowerCase()
      const earlier = names.get(key)
      if (!earlier || !isToldName(earlier.name, earlier.sentence.text)) names.set(key, { name, sentence })
    }
  const speakers = new Map<string, Omit<HeardSpeaker, 'otherOutlets'>>()
  for (const { articleId } of texts)
    for (const quote of quotes.get(articleId) ?? []) {
      const speaker = nameSpeaker(quote)
      if (speaker && !speakers.has(speaker.slug))
        speakers.set(speaker.slug, { ...speaker, articleId, sentence: quote.sentence })
    }
  const stems = new Set(sentences.flatMap((one) => [...one.stems]))
  return { outletId, texts, sentences, stems, names, speakers }
}

/** The sentences with least of their words elsewhere, one an article, as far as they can be read by themselves. */
function listOwn({ sentences }: Account, others: readonly Account[], language: string): SummarySentence[] {
  const own = sentences
    .filter(({ sentence }) => isSelfContained(sentence.text, language))
    .map(({ sentence, stems }) => {
      const shares = others.map((other) => shareIn(stems, other.stems))
      return { sentence, most: Math.max(...shares) }
    })
    .filter(({ most }) => most < untold)
    .sort((one, other) => one.most - other.most)
  return own.slice(0, mostOwn).map(({ sentence }) => sentence)
}

/** Names of two words or more, told in a sentence, that stand with no other outlet, nor the last word of them. */
function listOwnNames({ names }: Account, others: readonly Account[]): NamedPlace[] {
  const elsewhere = new Set(
    others.flatMap((other) => [...other.names.keys()].flatMap((name) => name.split(/\s+/))),
  )
  return [...names]
    .filter(
      ([key, { name, sentence }]) =>
        key.includes(' ') && isToldName(name, sentence.text) && !elsewhere.has(key.split(/\s+/).at(-1) ?? ''),
    )
    .slice(0, mostNames)
    .map(([, place]) => place)
}

function listSpeakers({ speakers }: Account, others: readonly Account[]): HeardSpeaker[] {
  return [...speakers.values()]
    .map((speaker) => ({
      ...speaker,
      otherOutlets: others.filter((one) => one.speakers.has(speaker.slug)).length,
    }))
    .slice(0, mostSpeakers)
}

/** The points of the story that at least half of the others tell, and at least two. */
function listLeftOut({ outletId }: Account, points: readonly ComparedPoint[]): SummarySentence[] {
  return points
    .filter(({ outlets }) => {
      const others = outlets.filter((one) => one.outletId !== outletId)
      const tellers = others.filter(({ how }) => how === 'told').length
      const own = outlets.find((one) => one.outletId === outletId)
      return own?.how === 'untold' && tellers >= Math.max(2, others.length / 2)
    })
    .slice(0, mostLeftOut)
    .map(({ sentence }) => sentence)
}

/** Also behind an office, or by a surname: whom it names it may quote in a way that is not read. */
function isNamed(names: Account['names'], { name, isPerson }: StorySpeaker): boolean {
  const key = name.toLowerCase()
  const called = isPerson ? (key.split(' ').at(-1) as string) : key
  return [...names.keys()].some((other) => ` ${other} `.includes(` ${called} `))
}

function listUnheard({ speakers, names }: Account, others: readonly Account[]): string[] {
  const heard = Map.groupBy(
    others.flatMap((other) => [...other.speakers.values()]),
    ({ slug }) => slug,
  )
  return [...heard]
    .filter(([slug, [one, second]]) => one && second && !speakers.has(slug) && !isNamed(names, one))
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, mostNames)
    .flatMap(([, [one]]) => one?.name ?? [])
}
