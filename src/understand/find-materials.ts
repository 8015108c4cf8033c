import { foldSigns } from '../lib/content-fingerprint.ts'
import type { MaterialChange, MaterialKind } from '../model/comparison.ts'
import type { Span } from '../model/ids.ts'
import { findFigures } from './find-figures.ts'
import { findNames, type KnownNames } from './find-names.ts'
import { findNegations } from './find-negations.ts'

/** Something that a sentence claims, in its words; `key` is equal where the claim is. */
export interface Claim {
  readonly key: string
  readonly words: string
}

export type Claims = Readonly<Record<Exclude<MaterialKind, 'headline'>, readonly Claim[]>>

export interface ClaimsContext {
  readonly language: string
  readonly known: KnownNames
}

/** What a sentence claims by figures, names, words in quotation marks (spans of the sentence) and denials. */
export function readClaims(
  text: string,
  quoted: readonly Span[],
  { language, known }: ClaimsContext,
): Claims {
  const toClaim = (words: string): Claim => ({ key: words.toLowerCase(), words })
  return {
    number: findFigures(text, language),
    name: findNames(text, known, language).map(toClaim),
    quote: quoted.flatMap(({ start, end }) => {
      const words = text.slice(start, end).trim()
      const key = foldSigns(words).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      return key === '' ? [] : [{ key, words }]
    }),
    negation: findNegations(text, language).map(toClaim),
  }
}

/** Whether a claim stands elsewhere, so that nothing was taken away or brought. */
export type IsElsewhere = (kind: MaterialKind, claim: Claim) => boolean

export interface Elsewhere {
  /** In sentences that are new as a whole, where a sentence was cut in two; */
  readonly inAdded: IsElsewhere
  /** in sentences that are gone as a whole, where two were made one; */
  readonly inRemoved: IsElsewhere
  /** anywhere in the other text: a name in the place of “she” is no new one. */
  readonly inEarlier: IsElsewhere
  readonly inLater: IsElsewhere
}

/** What a changed sentence claims otherwise than before, by kind, in the order of the sentences. */
export function findMaterials(before: Claims, after: Claims, elsewhere: Elsewhere): MaterialChange[] {
  return [
    numberChange(before.number, after.number, elsewhere),
    nameChange(before.name, after.name, elsewhere),
    quoteChange(before.quote, after.quote, elsewhere),
    negationChange(before.negation, after.negation),
  ].filter(({ removed, added }) => removed.length + added.length > 0)
}

/** What a sentence that is gone took with it: figures, names and quotations that stand nowhere in the later text. */
export function findLost(claims: Claims, { inLater }: Pick<Elsewhere, 'inLater'>): MaterialChange[] {
  const kinds = ['number', 'name', 'quote'] as const
  return kinds.flatMap((kind) => {
    const lost = claims[kind].filter((claim) => !inLater(kind, claim))
    return lost.length === 0 ? [] : [{ kind, removed: listWords(lost), added: [] }]
  })
}

function numberChange(
  before: readonly Claim[],
  after: readonly Claim[],
  elsewhere: Elsewhere,
): MaterialChange {
  return settle('number', withoutSame(before, after), withoutSame(after, before), elsewhere)
}

function quoteChange(
  before: readonly Claim[],
  after: readonly Claim[],
  elsewhere: Elsewhere,
): MaterialChange {
  return settle('quote', withoutSame(before, after), withoutSame(after, before), elsewhere)
}

/** A longer or shorter form of a name is the same one. */
function nameChange(before: readonly Claim[], after: readonly Claim[], elsewhere: Elsewhere): MaterialChange {
  const removed = withoutForms(withoutSame(before, after), after)
  const added = withoutForms(withoutSame(after, before), before)
  // Where nothing stands in its place, a name that the other text has as well was said shorter or more clearly.
  return settle(
    'name',
    added.length > 0 ? removed : removed.filter((claim) => !elsewhere.inLater('name', claim)),
    removed.length > 0 ? added : added.filter((claim) => !elsewhere.inEarlier('name', claim)),
    elsewhere,
  )
}

/** Where nothing stands in its place, a claim that is in a whole new or lost sentence went to it or came from it. */
function settle(
  kind: MaterialKind,
  removed: readonly Claim[],
  added: readonly Claim[],
  { inAdded, inRemoved }: Elsewhere,
): MaterialChange {
  return {
    kind,
    removed: listWords(added.length > 0 ? removed : removed.filter((claim) => !inAdded(kind, claim))),
    added: listWords(removed.length > 0 ? added : added.filter((claim) => !inRemoved(kind, claim))),
  }
}

/** “Not” for “never” denies as before; one denial more or less turns the sentence around. */
function negationChange(before: readonly Claim[], after: readonly Claim[]): MaterialChange {
  if (before.length === after.length) return { kind: 'negation', removed: [], added: [] }
  const removed = withoutSame(before, after)
  const added = withoutSame(after, before)
  return { kind: 'negation', removed: listWords(removed), added: listWords(added) }
}

function listWords(claims: readonly Claim[]): string[] {
  return claims.map(({ words }) => words)
}

/** Those of `claims` that `others` do not have as often. */
function withoutSame(claims: readonly Claim[], others: readonly Claim[]): Claim[] {
  const left = new Map<string, number>()
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1)
  return claims.filter(({ key }) => {
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  })
}

/** Pairs of names that are looked at; a sentence with more is a list, in which a longer form is another name. */
const mostPairs = 20_000

function withoutForms(names: readonly Claim[], others: readonly Claim[]): readonly Claim[] {
  if (names.length * others.length > mostPairs) return names
  const forms = others.map(({ key }) => new Set(key.split(' ')))
  return names.filter(({ key }) => {
    const words = new Set(key.split(' '))
    return !forms.some((form) => words.isSubsetOf(form) || form.isSubsetOf(words))
  })
}
