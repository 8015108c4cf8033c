import type { Doubt } from '../../model/answer.ts'
import type { FigureFindings } from './check-figures.ts'
import type { CitedText } from './cited-text.ts'
import type { PlacedFigure, ReadFigure, Statement, StatementWord } from './statement.ts'

/** Words this far from a figure of a source may be what it is of; those of the answer have to be nearer. */
const reach = 6
const ownReach = 6
/** A comma, or a conjunction, is as far as some words. */
const clauseDistance = 2.5
/** Long tables of figures are not compared one by one with each other. */
const mostFigures = 60

interface Told {
  readonly figure: PlacedFigure
  /** By their sense, how near the words are that it stands beside: 1 for the next. */
  readonly words: ReadonlyMap<string, number>
}

/**
 * Whether a figure is of the same thing as in the source: `“three were injured and 14 killed”` where three were killed. By
 * the words that stand nearer to it than to any other figure: if those of another figure of the source fit better, it is that.
 */
export function checkFigurePlaces(
  claim: Statement,
  { sentences, claimWords: { people } }: CitedText,
  { places }: FigureFindings,
): Doubt[] {
  const all = sentences.flatMap(({ statement }) => listTold(statement, people, reach))
  if (all.length > mostFigures) return []
  const own = listTold(claim, people, ownReach)
  return own.flatMap(({ figure, words }): Doubt[] => {
    const found = places.get(figure.origin) ?? []
    const isHere = (one: Told) =>
      found.some(({ start, statement }) => start === one.figure.start && statement === one.figure.statement)
    const here = all.filter(isHere)
    if (here.length === 0 || words.size === 0 || figure.isOne) return []
    const rival = all.find(
      (one) =>
        !isHere(one) &&
        isRival(figure, one.figure) &&
        fitsBetter(words, one, here) &&
        !isItself(one, here, own),
    )
    const detail = `${figure.words} is of something else than ${rival?.figure.words} in the source`
    return rival ? [{ kind: 'number', detail }] : []
  })
}

/** What fits both tells nothing. */
function fitsBetter(words: Told['words'], rival: Told, here: readonly Told[]): boolean {
  let [theirs, ours] = [0, 0]
  for (const [key, weight] of words) {
    const isHere = here.some((one) => one.words.has(key))
    // Where the figure's own sentence has the word as well, it is only nearer to the other one if that is there too.
    const isAround = here.some(
      ({ figure: { statement } }) => statement !== rival.figure.statement && statement.keys.has(key),
    )
    if (rival.words.has(key) && !isHere && !isAround) theirs += weight
    if (isHere && !rival.words.has(key)) ours += weight
  }
  return theirs > ours
}

/** In the answer the other figure stands where it should, so that what both are of was told once. */
function isItself(rival: Told, here: readonly Told[], own: readonly Told[]): boolean {
  const same = own.find(
    ({ figure }) => figure.value === rival.figure.value && figure.unit === rival.figure.unit,
  )
  return same !== undefined && !here.some((one) => fitsBetter(same.words, one, [rival]))
}

function isRival(figure: PlacedFigure, other: PlacedFigure): boolean {
  return figure.unit === other.unit && figure.value !== other.value
}

interface TellingFigure extends PlacedFigure {
  readonly origin: ReadFigure
}

/** Each figure with the words that are nearest to it; figures beside each other, `“from 90 to 130”`, share theirs. */
function listTold(
  statement: Statement,
  people: ReadonlySet<string>,
  most: number,
): { readonly figure: TellingFigure; readonly words: Map<string, number> }[] {
  const told = statement.figures.map((figure) => ({
    figure: { ...figure, statement, origin: figure },
    words: new Map<string, number>(),
  }))
  for (const [at, word] of statement.words.entries()) {
    if (!word.isContent || people.has(word.lower) || isSaying(statement, at)) continue
    const distances = statement.figures.map((figure) => measureDistance(statement, { at, word, figure }))
    const least = Math.min(most, ...distances)
    const nearest = distances.indexOf(least)
    if (nearest >= 0) told[nearest]?.words.set(word.key, 1 / Math.max(1, least))
  }
  for (const { key, start } of statement.dates) {
    const at = statement.words.findIndex((word) => word.start >= start)
    const distances = statement.figures.map((figure) => countSteps(at, figure))
    const least = Math.min(most, ...distances)
    told[distances.indexOf(least)]?.words.set(key, 1 / Math.max(1, least))
  }
  for (const [index, one] of told.entries()) {
    const next = told[index + 1]
    if (
      !next ||
      next.figure.at - one.figure.to > 2 ||
      /[,;]| (?:and|und|et|y) /.test(statement.text.slice(one.figure.end, next.figure.start))
    )
      continue
    const shared = new Map([...one.words, ...next.words])
    for (const [key, weight] of shared) {
      one.words.set(key, weight)
      next.words.set(key, weight)
    }
  }
  return told
}

function isSaying({ cues }: Statement, at: number): boolean {
  return cues.some(({ kind, from, to }) => kind === 'say' && from <= at && at < to)
}

interface Distance {
  readonly at: number
  readonly word: StatementWord
  readonly figure: ReadFigure
}

function measureDistance({ words }: Statement, { at, word, figure }: Distance): number {
  const steps = countSteps(at, figure)
  const clauses = Math.abs(word.clause - (words[figure.at]?.clause ?? 0))
  // “Two of the skiers”: the two are some of them.
  const isPart =
    /^(?:of|der|des|de)$/.test(words[figure.to]?.lower ?? '') && at > figure.to && at <= figure.to + 2
  return steps + clauseDistance * clauses + (isPart ? 2 : 0)
}

function countSteps(at: number, figure: ReadFigure): number {
  return at < figure.at ? figure.at - at : at - figure.to + 1
}
