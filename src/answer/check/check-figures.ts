import type { Doubt } from '../../model/answer.ts'
import type { CitedText } from './cited-text.ts'
import { findComputed } from './find-computed.ts'
import type { CueKind } from './get-claim-words.ts'
import type { PlacedFigure, ReadFigure, Statement } from './statement.ts'

export interface FigureFindings {
  readonly doubts: readonly Doubt[]
  /** Figures of the sentence that follow from others, with how. */
  readonly computed: ReadonlyMap<ReadFigure, string>
  /** Where each figure of the sentence stands in what it cites. */
  readonly places: ReadonlyMap<ReadFigure, readonly PlacedFigure[]>
}

/** Whether every figure stands in a cited sentence with its unit, or follows from two that do. */
export function checkFigures(claim: Statement, { sentences, claimWords, keys }: CitedText): FigureFindings {
  const all = sentences.flatMap(({ statement }) => withUnits(statement))
  const base = [...all, ...sentences.flatMap(({ statement }) => listDays(statement))]
  const doubts: Doubt[] = []
  const computed = new Map<ReadFigure, string>()
  const places = new Map<ReadFigure, readonly PlacedFigure[]>()
  for (const figure of withUnits(claim)) {
    const measure = findMeasure(figure)
    const near = all.filter((one) => isSameValue(figure, one, measure))
    const same = near.filter((one) => isSameUnit(figure, one) && hasSameNoun(figure, one, keys))
    const found = same.filter((one) => !contradicts(measure, findMeasure(one)))
    places.set(figure.origin, found)
    if (found.length > 0 || figure.isOne) continue
    const how = near.length === 0 ? findComputed(figure, base, claimWords) : undefined
    if (how === undefined) doubts.push({ kind: 'number', detail: tellDoubt(figure, near, same) })
    else computed.set(figure.origin, how)
  }
  return { doubts, computed, places }
}

function tellDoubt(
  figure: PlacedFigure,
  near: readonly PlacedFigure[],
  same: readonly PlacedFigure[],
): string {
  if (near.length === 0) return `${figure.words} is not in the source`
  const [other] = same.length > 0 ? same : near
  return same.length > 0
    ? `${figure.words} is not as exact in the source`
    : `${figure.words} is ${other?.words} in the source`
}

interface UnitFigure extends PlacedFigure {
  readonly origin: ReadFigure
}

/** `“from 6.8 to 6.1 per cent”`: a unit is for all figures that a word or two join to the one that has it. */
function withUnits(statement: Statement): UnitFigure[] {
  const read: UnitFigure[] = []
  for (const figure of [...statement.figures].reverse()) {
    const next = read.at(-1)
    const isJoined =
      figure.unit === '' && next !== undefined && next.at - figure.to <= 1 && next.at >= figure.to
    const joint = isJoined ? statement.text.slice(figure.end, next.start) : ','
    const unit =
      isJoined && !/[,.;]/.test(joint) && !/^(?:st|x)$/.test(next.unit) && !figure.value.includes('/')
        ? next.unit
        : figure.unit
    read.push({ ...figure, unit, origin: figure, statement })
  }
  return read.reverse()
}

/** The days that a source names, as figures: `“from 12 to 19 October”` is seven days. */
function listDays(statement: Statement): PlacedFigure[] {
  return statement.dates.flatMap(({ day, start, end }) =>
    day === undefined
      ? []
      : [
          {
            value: String(day),
            unit: 'day',
            words: String(day),
            at: 0,
            to: 0,
            isOne: false,
            rate: '',
            start,
            end,
            statement,
          },
        ],
  )
}

type Measure = Extract<CueKind, 'exactly' | 'atLeast' | 'atMost' | 'about'> | undefined

/** “About”, “at least” and the like stand up to two words before a figure. */
function findMeasure({ statement, at }: PlacedFigure): Measure {
  const cue = statement.cues.find(
    ({ kind, to }) =>
      at - to <= 1 &&
      at >= to &&
      (kind === 'exactly' || kind === 'atLeast' || kind === 'atMost' || kind === 'about'),
  )
  return cue?.kind as Measure
}

/** Rounding needs a word that says so: a twentieth for “about”, a fifth upwards for “more than”. */
function isSameValue(figure: PlacedFigure, source: PlacedFigure, measure: Measure): boolean {
  if (figure.value === source.value) return true
  const [value, known] = [toNumber(figure.value), toNumber(source.value)]
  if (figure.value.startsWith('~'))
    return !source.value.startsWith('~') && known >= 2 * value && known < 1000 * value && source.unit === ''
  if (Number.isNaN(value) || Number.isNaN(known)) return false
  if (measure === 'about') return Math.abs(value - known) <= 0.05 * Math.abs(known)
  if (measure === 'atLeast') return known >= value && known <= 1.2 * value
  return measure === 'atMost' && known <= value && known >= 0.8 * value
}

/** `'~1000'` → 1000, `'1/3'` → .333…, a clock's time → none. */
function toNumber(value: string): number {
  const [one = '', other] = value.replace('~', '').split('/')
  return other === undefined ? Number(one) : Number(one) / Number(other)
}

/** A unit may be left out; an age may get its years. */
function isSameUnit({ unit, rate }: PlacedFigure, source: PlacedFigure): boolean {
  if (rate !== '' && source.rate !== '' && rate !== source.rate) return false
  if (unit === source.unit || unit === '') return unit !== '' || source.unit !== 'st'
  return unit === 'year' && source.unit === ''
}

/** What a number counts: `“130 packs”` is not `“130 animals”`, where packs are told of nowhere. */
function hasSameNoun(figure: PlacedFigure, source: PlacedFigure, keys: ReadonlySet<string>): boolean {
  if (figure.unit !== '') return true
  const [noun, next] = [findNoun(figure), figure.statement.words[figure.to + 1]]
  if (noun === undefined || keys.has(noun.key)) return true
  const isUnit = source.unit !== '' && source.unit !== 'x' && source.unit !== 'year'
  if (isUnit) return next?.isContent === true && keys.has(next.key)
  const other = findNoun(source)
  return other === undefined || /[^s]$/.test(noun.lower) || figure.statement.keys.has(other.key)
}

function findNoun({ statement, to }: PlacedFigure) {
  const word = statement.words[to]
  return word?.isContent && !word.isCapital ? word : undefined
}

function contradicts(one: Measure, other: Measure): boolean {
  if (one === 'exactly') return other !== 'exactly' && other !== undefined
  return (one === 'atLeast' && other === 'atMost') || (one === 'atMost' && other === 'atLeast')
}
