import type { Calling, PlacedSighting, Sighting } from '../model/sighting.ts'
import { isApart } from './calling-words.ts'
import { isCommonName } from './common-names.ts'

/** So many articles say the same of a name that one that says another thing is rather mistaken. */
const wellTold = 8
/** Of names that many have: what was said lately of each tells them apart, and costs the same however many quote them. */
const mostOfCommon = 30

/** How many articles of each of a name are compared, the newest. */
export function countCompared(slug: string): number {
  return isCommonName(slug) ? mostOfCommon : wellTold + 1
}

/** Somebody of the name, by what articles say: at which place of the list, or nobody of them, apart from one of them by one of its articles. */
export type Placing =
  | { readonly kind: 'one of them'; readonly at: number }
  | { readonly kind: 'another'; readonly than: PlacedSighting }

/**
 * Which of the people of one name an article quotes. It is another where what is said of its work contradicts all that is said of
 * each of them, and nothing links it: no story, no person named beside them, no word of a role. Without evidence it is the
 * first. `known` are in the news everywhere, and link nobody.
 */
export function placeSighting(
  slug: string,
  sighting: PlacedSighting,
  people: readonly (readonly PlacedSighting[])[],
  known: ReadonlySet<string>,
): Placing {
  const isCommon = isCommonName(slug)
  let [best, most] = [-1, -1]
  for (const [at, told] of people.entries()) {
    // Of whom no article is left nothing is known.
    if (told.length === 0 && at > 0) continue
    // What says nothing of a work may be of somebody else, put here without evidence.
    const telling = told.filter(({ callings }) => callings.length > 0)
    if (contradicts(sighting, told, isCommon) && countLinks(sighting, telling, known) === 0) continue
    const score = countLinks(sighting, told, known) + (sharesCalling(sighting, told) ? 1 : 0)
    if (score > most) [best, most] = [at, score]
  }
  if (best !== -1) return { kind: 'one of them', at: best }
  const than = people.flat().find(({ roles }) => roles.length > 0)
  return than ? { kind: 'another', than } : { kind: 'one of them', at: 0 }
}

/** Whether who is told of may be another than somebody: all that is said of one is what the other is not. */
export function isContradicted(
  slug: string,
  sighting: PlacedSighting,
  people: readonly (readonly PlacedSighting[])[],
): boolean {
  const isCommon = isCommonName(slug)
  return people.some((told) => contradicts(sighting, told, isCommon))
}

/** The same story, people named in both, words that both say of the role: `Stanford`. */
function countLinks(
  one: PlacedSighting,
  told: readonly PlacedSighting[],
  known: ReadonlySet<string>,
): number {
  const others = new Set(told.flatMap((each) => each.others))
  const words = new Set(told.flatMap(readRoleWords))
  return (
    one.others.filter((other) => others.has(other) && !known.has(other)).length +
    readRoleWords(one).filter((word) => words.has(word)).length +
    told.filter(({ storyId }) => storyId !== undefined && storyId === one.storyId).length
  )
}

/** In signs: `econ` is of an economist and of an economic adviser. */
const stemLength = 6
const shortestWord = 4
// They stand in roles of all kinds.
const empty = new Set(
  `former senior chief longtime also then president republican democratic democrat united states state national american general
  deputy assistant executive director public vice university center institute school group professor political policy author york
  times editor washington served currently recently white house whose senator representative congressman governor mayor
  secretary minister`
    .split(/\s+/)
    .map(toStem),
)

function toStem(word: string): string {
  return word.slice(0, stemLength)
}

function readRoleWords({ roles }: Sighting): string[] {
  const words =
    roles
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return [...new Set(words.filter((word) => word.length >= shortestWord).map(toStem))].filter(
    (word) => !empty.has(word),
  )
}

function listCallings(told: readonly Sighting[]): Set<Calling> {
  return new Set(told.flatMap(({ callings }) => callings))
}

function sharesCalling(one: Sighting, told: readonly Sighting[]): boolean {
  const all = listCallings(told)
  return one.callings.some((calling) => all.has(calling))
}

/** Whether all that is said of one is what the other is not. */
function contradicts(one: Sighting, told: readonly Sighting[], isCommon: boolean): boolean {
  const all = [...listCallings(told)]
  if (one.callings.length === 0 || all.length === 0) return false
  if (told.length > wellTold && !isCommon) return false
  return (
    one.callings.every((mine) => all.every((other) => isApart(mine, other, isCommon))) ||
    holdsOtherSeat(one, told)
  )
}

/** Both hold an office, of different states and parties. */
function holdsOtherSeat(one: Sighting, told: readonly Sighting[]): boolean {
  const seats = told.filter(({ callings }) => callings.includes('office'))
  const differ = (part: 'states' | 'parties') => {
    const theirs = seats.flatMap((seat) => seat[part])
    return one[part].length > 0 && theirs.length > 0 && !one[part].some((mine) => theirs.includes(mine))
  }
  return one.callings.includes('office') && differ('states') && differ('parties')
}
