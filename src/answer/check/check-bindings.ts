import type { Doubt } from '../../model/answer.ts'
import { isWithin } from './check-dates.ts'
import type { FigureFindings } from './check-figures.ts'
import type { CitedSentenceReading, CitedText } from './cited-text.ts'
import { type Clause, listParts } from './list-clauses.ts'
import { listNames } from './list-names.ts'
import { listPairs } from './list-pairs.ts'
import type { ReadFigure, Statement, StatementWord } from './statement.ts'

/** Something hard in a clause of an answer: a name, a figure or a date. */
interface Item {
  readonly words: string
  readonly kind: 'name' | 'figure' | 'date'
  /** Whether a cited sentence has it. */
  readonly isIn: (sentence: CitedSentenceReading) => boolean
  /** Whether one has another of its kind in its place, which the answer has not. */
  readonly hasRival: (sentence: CitedSentenceReading) => boolean
}

/** A clause with more items is a list. */
const mostItems = 24

/**
 * Whether what stands together in a clause stands together in a cited sentence: `“the fire in Selm killed seven”` where
 * seven died in Ovar and two in Selm. That no sentence has both is no doubt by itself, only that either has another there.
 */
export function checkBindings(claim: Statement, cited: CitedText, { computed }: FigureFindings): Doubt[] {
  const doubts: Doubt[] = []
  for (const clause of listParts(claim)) {
    const items = [
      ...listNameItems(clause, cited),
      ...listFigureItems(clause, computed),
      ...listDateItems(clause),
    ]
    for (const [one, other] of listPairs(items.slice(0, mostItems)))
      if (isApart(one, other, cited.sentences))
        doubts.push({
          kind: 'content',
          detail: `${one.words} and ${other.words} are not told together in the source`,
        })
    const lost = items.find((item) => isElsewhere(item, clause, cited))
    if (lost) doubts.push({ kind: 'content', detail: `it is not told of ${lost.words} in the source` })
  }
  return doubts
}

function isApart(one: Item, other: Item, sentences: readonly CitedSentenceReading[]): boolean {
  if (one.kind === 'figure' && other.kind === 'figure') return false
  const [ones, others] = [sentences.filter(one.isIn), sentences.filter(other.isIn)]
  if (ones.length === 0 || others.length === 0 || ones.some(other.isIn)) return false
  return others.every(one.hasRival) || ones.every(other.hasRival)
}

/** As many words as are no chance, where as many speak for the other side. */
const severalWords = 2
const topicWords = 3

/** Whether the words of a clause that tell sentences apart stand where another name or date stands, more than where this one does. */
function isElsewhere(item: Item, { keys }: Clause, { sentences, claimWords }: CitedText): boolean {
  const here = new Set(sentences.filter(item.isIn).flatMap(({ statement }) => [...statement.keys]))
  const rivals = new Set(sentences.filter((sentence) => !item.isIn(sentence) && item.hasRival(sentence)))
  const all = new Set(
    sentences.filter((sentence) => !rivals.has(sentence)).flatMap(({ statement }) => [...statement.keys]),
  )
  const there = new Set([...rivals].flatMap(({ statement }) => [...statement.keys]))
  // What the sentence before begins with may be what this one goes on about: “Most came from Syria”.
  const topics = new Set(
    sentences.flatMap(({ statement, source }, at) => {
      const next = sentences[at + 1]
      const goesOn = next?.source.articleId === source.articleId
      return next && goesOn && item.isIn(next) ? [...statement.keys].slice(0, topicWords) : []
    }),
  )
  const own = [...keys].filter((key) => !claimWords.people.has(key) && !topics.has(key))
  const away = own.filter((key) => there.has(key) && !all.has(key)).length
  const near = own.filter((key) => here.has(key) && !there.has(key)).length
  // A figure belongs to what its clause begins with: “Sales rose 12 percent” where profit did.
  const [subject = ''] = own
  if (item.kind === 'figure' && here.size > 0 && there.has(subject) && !all.has(subject)) return true
  return here.size > 0 && (away > near || (away >= severalWords && away >= near))
}

function listNameItems({ statement, from, to }: Clause, { claimWords, known, sentences }: CitedText): Item[] {
  const own = new Set(statement.words.map(({ lower }) => lower))
  return listNames(statement, claimWords, known)
    .filter(({ at }) => from <= at && at < to)
    .map(({ words, lowers }) => {
      // “Bankier” is in a sentence about Sand where he is called Bankier Viktor Sand.
      const kin = new Set(
        sentences.flatMap(({ runs }) =>
          runs.filter((run) => isKin(run.lowers, lowers)).flatMap((run) => run.lowers),
        ),
      )
      return {
        ...{ words, kind: 'name' as const },
        isIn: ({ about }: CitedSentenceReading) =>
          about.some((run) => run.lowers.some((lower) => kin.has(lower))),
        hasRival: ({ about }: CitedSentenceReading) =>
          about.some((run) => run.lowers.every((lower) => !own.has(lower))),
      }
    })
}

function isKin(one: readonly string[], other: readonly string[]): boolean {
  return one.some((lower) => other.includes(lower))
}

function listFigureItems({ statement, from, to }: Clause, computed: FigureFindings['computed']): Item[] {
  return statement.figures
    .filter(
      (figure) =>
        from <= figure.at && figure.at < to && !figure.isOne && figure.unit !== 'st' && !computed.has(figure),
    )
    .map((figure) => toFigureItem(statement, figure))
}

function toFigureItem(claim: Statement, figure: ReadFigure): Item {
  const noun = findCounted(claim, figure)
  const isAlike = (statement: Statement, one: ReadFigure) =>
    one.unit === figure.unit &&
    (figure.unit !== '' || (noun !== undefined && noun === findCounted(statement, one)))
  return {
    ...{ words: figure.words, kind: 'figure' },
    isIn: ({ statement }) => statement.figures.some(({ value }) => value === figure.value),
    hasRival: ({ statement }) =>
      statement.figures.some(
        (one) => isAlike(statement, one) && !claim.figures.some(({ value }) => value === one.value),
      ),
  }
}

function findCounted({ words }: Statement, { to }: ReadFigure): string | undefined {
  const word: StatementWord | undefined = words[to]
  return word?.isContent ? word.key : undefined
}

function listDateItems({ statement: claim, from, to }: Clause): Item[] {
  const [start, end] = [claim.words[from]?.start ?? 0, claim.words[to - 1]?.end ?? 0]
  return claim.dates
    .filter((date) => start <= date.start && date.start < end)
    .map((date) => ({
      ...{ words: claim.text.slice(date.start, date.end), kind: 'date' },
      isIn: ({ statement }) => statement.dates.some((one) => isWithin(one, date)),
      hasRival: ({ statement }) =>
        statement.dates.some(
          (one) => one.kind === date.kind && !claim.dates.some((own) => isWithin(one, own)),
        ),
    }))
}
