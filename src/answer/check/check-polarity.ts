import type { Doubt } from '../../model/answer.ts'
import type { AlignedClause } from './align-clauses.ts'
import { findOpposite } from './find-opposite.ts'
import type { ClaimWords } from './get-claim-words.ts'
import type { Clause } from './list-clauses.ts'
import type { Cue, StatementWord } from './statement.ts'

/** Whether what is denied is denied in the source, what rose there rose, and the other way round. */
export function checkPolarity(aligned: readonly AlignedClause[], claimWords: ClaimWords): Doubt[] {
  return aligned.flatMap(({ clause, sources }) => {
    if (sources.length === 0) return []
    const sentences = new Set(sources.map(({ sentence }) => sentence))
    const turned = [...sentences].map(({ clauses }) => findTurned(clause, clauses))
    const opposites = sources.map((source) => findOpposite(clause, source, claimWords))
    return [turned, opposites].flatMap((found): Doubt[] => {
      const [detail] = found
      return detail !== undefined && found.every((one) => one !== undefined)
        ? [{ kind: 'negation', detail }]
        : []
    })
  })
}

/** A denial of what the other tells without one: `'not is not in the source'`. The source is asked for its whole sentence. */
function findTurned(clause: Clause, clauses: readonly Clause[]): string | undefined {
  const isQuoting = clause.statement.quotes.length > 0
  const own = findLone([clause], clauses, isQuoting)
  if (own) return `${own} is not in the source`
  const other = findLone(clauses, [clause], isQuoting)
  return other && `${other} is in the source`
}

/** A denial in one of the clauses whose words stand in the others, but only where nothing is denied. */
function findLone(
  clauses: readonly Clause[],
  others: readonly Clause[],
  isQuoting: boolean,
): string | undefined {
  for (const clause of clauses) {
    const denials = listDenials(clause, isQuoting)
    if (denials.length % 2 === 0) continue
    const denied = denials.flatMap((denial) => listDenied(clause, denial)).map(({ key }) => key)
    const telling = others.filter(({ keys }) => denied.some((key) => keys.has(key)))
    if (telling.length === 0 || telling.some((other) => listDenials(other, isQuoting).length % 2 === 1))
      continue
    const { words, text } = clause.statement
    return denials.map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end)).join(' ')
  }
  return undefined
}

/** What an answer quotes is the speaker's, and stands as it does. */
function listDenials({ statement: { words }, cues }: Clause, isQuoting: boolean): Cue[] {
  return cues.filter(({ kind, from }) => kind === 'deny' && (!isQuoting || words[from]?.isQuoted !== true))
}

/** As many words behind a denial as it is about; where none is behind it, those before. */
const reach = 3

function listDenied({ statement: { words }, from, to }: Clause, cue: Cue): StatementWord[] {
  const isContent = (word: StatementWord) => word.isContent
  const behind = words.slice(cue.to, to).filter(isContent).slice(0, reach)
  return behind.length > 0 ? behind : words.slice(from, cue.from).filter(isContent).slice(-reach)
}
