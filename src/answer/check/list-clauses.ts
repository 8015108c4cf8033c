import type { Cue, Statement, StatementWord } from './statement.ts'

/** A part of a sentence that says something by itself, as far as commas and conjunctions tell. */
export interface Clause {
  readonly statement: Statement
  /** The number of its first word and the one behind its last. */
  readonly from: number
  readonly to: number
  /** What it tells: its words by their sense, its figures and dates. */
  readonly keys: ReadonlySet<string>
  readonly cues: readonly Cue[]
}

/** With fewer words of its own it says nothing by itself: `“Anna Berg, the mayor, …”`. */
const fewestWords = 2

/** The clauses of a sentence in order; what is too short for one belongs to the next, at the end to the one before. */
export function listClauses(statement: Statement, without?: ReadonlySet<StatementWord>): Clause[] {
  return toClauses(
    statement,
    listBounds(statement, (word) => word.clause),
    without,
  )
}

/** The same, parted by conjunctions, colons and dashes alone: an aside between commas belongs to what it stands in. */
export function listParts(statement: Statement): Clause[] {
  return toClauses(
    statement,
    listBounds(statement, (word) => word.part),
  )
}

function toClauses(
  statement: Statement,
  bounds: readonly number[],
  without?: ReadonlySet<StatementWord>,
): Clause[] {
  const { words } = statement
  return [0, ...bounds].map((from, index) => {
    const to = bounds[index] ?? words.length
    const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
    const content = words.slice(from, to).filter((word) => word.isContent && without?.has(word) !== true)
    const figures = statement.figures.filter(({ at }) => from <= at && at < to)
    const dates = statement.dates.filter((date) => start <= date.start && date.start < end)
    return {
      ...{ statement, from, to },
      keys: new Set([
        ...content.map(({ key }) => key),
        ...figures.map(({ value }) => `# ${value}`),
        ...dates.map(({ key }) => key),
      ]),
      cues: statement.cues.filter((cue) => from <= cue.from && cue.from < to),
    }
  })
}

function listBounds({ words, cues }: Statement, numberOf: (word: StatementWord) => number): number[] {
  const bounds: number[] = []
  const denials = new Set(cues.filter(({ kind }) => kind === 'deny').map(({ from }) => from))
  let content = 0
  for (const [at, word] of words.entries()) {
    const last = words[at - 1]
    if (last && numberOf(word) !== numberOf(last) && content >= fewestWords) {
      bounds.push(at)
      content = 0
    }
    // “…, none of them with injuries” says something with one word.
    if (word.isContent || denials.has(at)) content++
  }
  if (content < fewestWords) bounds.pop()
  return bounds
}
