import type { EventKey, EventProfile } from '../model/event.ts'
import type { Reason } from '../model/reason.ts'

/** How many stories of a language have a key, those that are compared among them. */
export type CountStories = (key: string, language: string) => number

export interface EventLikeness {
  readonly score: number
  /** Enough of it, of several kinds: the two tell one event. */
  readonly isSame: boolean
  readonly why: readonly Reason[]
}

/** What each kind of evidence counts, chosen on the invented events of `test/quality`. */
const weights = { name: 1, country: 0.35, figure: 0.8, page: 1.5, picture: 1.5, vector: 1 }
type Kind = keyof typeof weights
const rules = {
  name: 'names in both',
  country: 'countries in both',
  figure: 'figures in both',
  page: 'pages in both',
  picture: 'pictures in both',
  vector: 'alike to a model',
} as const
/** To be taken for the same event. */
const acceptScore = 1.35
/** At the least between any two of more than two stories of one event. */
export const joinScore = 0.9
/** Of what the headlines and leads of both name, so much is in both. */
const leastCover = 0.34
/** So much that nothing of weight is in one only. */
const wholeCover = 0.75
/** What is left of a score where both name several figures and none that the other has. */
const otherFigures = 0.75
/** The names by which it is told whether two texts are about the same. */
const mostCovered = 6
/** Stories that were silent for longer before the other began tell of two things. */
const longestGapMs = 3 * 86_400_000
/** An event is told in all languages within half a day. */
const freshMs = 12 * 3_600_000
/** Below this two vectors are of two subjects. */
const leastCosine = 0.6

/**
 * How surely two stories of different languages tell the same event, and why. At least two names and two kinds of evidence
 * speak for it, whatever the score; a vector counts, and is no kind of its own.
 */
export function compareEvents(one: EventProfile, other: EventProfile, count: CountStories): EventLikeness {
  const shared = listShared(one, other, count)
  const names = joinNames(shared, one, other)
  const others = shared.filter(({ kind }) => kind !== 'name')
  const found = [...names, ...others]
  const kinds = new Set(found.map(({ kind }) => kind))
  const named = found.filter(({ kind }) => kind === 'name' || kind === 'country').length
  const cover = Math.min(coverOf(one, shared), coverOf(other, shared))
  const sum = found.reduce((total, { kind, worth }) => total + weights[kind] * worth, 0)
  const vector = weighVectors(one.vector, other.vector)
  const doubt =
    Math.min(1, 0.5 + cover) * nearness(one, other) * (haveOtherFigures(one, other) ? otherFigures : 1)
  const score = (sum + weights.vector * vector) * doubt
  // That both name the same and nothing else is evidence beside the names.
  const isWhole = cover >= wholeCover && names.length >= 3
  return {
    score,
    isSame: score >= acceptScore && kinds.size + (isWhole ? 1 : 0) >= 2 && named >= 2 && cover >= leastCover,
    why: explain(found, vector),
  }
}

interface SharedKey {
  readonly kind: Kind
  readonly one: EventKey
  readonly other: EventKey
  /** 0 to 1: how rare it is, and how much both are about it. */
  readonly worth: number
}

function listShared(one: EventProfile, other: EventProfile, count: CountStories): SharedKey[] {
  const keys = new Map(other.keys.map((key) => [key.key, key]))
  return one.keys.flatMap((own) => {
    const its = keys.get(own.key)
    if (!its || !(own.isSure || its.isSure)) return []
    const most = Math.max(1, count(own.key, one.language), count(own.key, other.language))
    const rarity = 1 / (1 + Math.log2(most))
    const kind = own.key.slice(0, own.key.indexOf(' ')) as Kind
    return [{ kind, one: own, other: its, worth: rarity * Math.sqrt(own.weight * its.weight) }]
  })
}

/** Words of one name count once, as the rarest of them does: `Anna` and `Berg` of Anna Berg. */
function joinNames(shared: readonly SharedKey[], one: EventProfile, other: EventProfile): SharedKey[] {
  const names = shared.filter(({ kind }) => kind === 'name')
  const countries = listCountryWords(one).concat(listCountryWords(other))
  const groups: SharedKey[][] = []
  for (const name of names) {
    // A country is counted as one.
    if (countries.some((words) => words.includes(name.one.label) || words.includes(name.other.label)))
      continue
    const near = groups.filter((group) => group.some((its) => isOneName(its, name)))
    const rest = groups.filter((group) => !near.includes(group))
    groups.splice(0, groups.length, ...rest, [...near.flat(), name])
  }
  return groups.map((group) => group.reduce((best, next) => (next.worth > best.worth ? next : best)))
}

function listCountryWords({ keys }: EventProfile): string[] {
  return keys.filter(({ key }) => key.startsWith('country ')).map(({ label }) => label)
}

function isOneName(one: SharedKey, other: SharedKey): boolean {
  return one.one.label === other.one.label || one.other.label === other.other.label
}

/** Of the names that a story is most about, the part that the other names too, by weight. */
function coverOf({ keys }: EventProfile, shared: readonly SharedKey[]): number {
  const both = new Set(shared.flatMap(({ one, other }) => [one, other]))
  const labels = new Map<string, { weight: number; isShared: boolean }>()
  for (const key of keys) {
    if (!key.isSure && !both.has(key)) continue
    if (!/^(?:name|country) /.test(key.key)) continue
    const known = labels.get(key.label)
    labels.set(key.label, {
      weight: Math.max(key.weight, known?.weight ?? 0),
      isShared: both.has(key) || (known?.isShared ?? false),
    })
  }
  const heaviest = [...labels.values()].sort((a, b) => b.weight - a.weight).slice(0, mostCovered)
  const all = heaviest.reduce((total, { weight }) => total + weight, 0)
  const common = heaviest.reduce((total, { weight, isShared }) => total + (isShared ? weight : 0), 0)
  return all === 0 ? 0 : common / all
}

/** 1 where one began within half a day of the other's end, less from there on, 0 beyond the window. */
function nearness(one: EventProfile, other: EventProfile): number {
  const gap = Math.max(0, one.firstAt - other.latestAt, other.firstAt - one.latestAt)
  return gap > longestGapMs ? 0 : 1 - Math.max(0, gap - freshMs) / longestGapMs
}

function haveOtherFigures(one: EventProfile, other: EventProfile): boolean {
  const listFigures = ({ keys }: EventProfile) => keys.filter(({ key }) => key.startsWith('figure '))
  const [own, its] = [listFigures(one), new Set(listFigures(other).map(({ key }) => key))]
  return own.length > 0 && its.size > 0 && own.length + its.size > 2 && own.every(({ key }) => !its.has(key))
}

function weighVectors(one: readonly number[] | undefined, other: readonly number[] | undefined): number {
  if (!one || !other || one.length !== other.length) return 0
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
  const length = Math.sqrt(dot(one, one) * dot(other, other))
  return length === 0 ? 0 : Math.max(0, (dot(one, other) / length - leastCosine) / (1 - leastCosine))
}

function explain(found: readonly SharedKey[], vector: number): Reason[] {
  const reasons: Reason[] = []
  for (const [kind, ofKind] of Map.groupBy(found, (one) => one.kind)) {
    const best = ofKind.toSorted((a, b) => b.worth - a.worth).slice(0, 5)
    const detail = best.map(({ other }) => other.label).join(', ')
    reasons.push({ rule: rules[kind], detail })
  }
  if (vector > 0) reasons.push({ rule: rules.vector, detail: '', weight: vector })
  return reasons
}
