import type { CitedSentenceReading, CitedText } from './cited-text.ts'
import { type Clause, listClauses } from './list-clauses.ts'
import type { Statement, StatementWord } from './statement.ts'

export interface SourceClause extends Clause {
  readonly sentence: CitedSentenceReading
}

/** A clause of an answer, and the clauses of the sources that say nearly as much of it as any. */
export interface AlignedClause {
  readonly clause: Clause
  readonly sources: readonly SourceClause[]
}

/** A clause that says this much less of it than the best one may be meant as well. */
const asGood = 0.85
/** What the rest of both sentences has in common parts those that are as good otherwise. */
const aroundWeight = 0.15
/** A clause that says little else is nearer. */
const closeWeight = 0.6
/** Less in common is no common statement. */
const leastShared = 0.34

/** For each clause of a sentence where in the sources it is told, whoever says so; rare words count for more. */
export function alignClauses(
  claim: Statement,
  { sentences, clausesOf }: CitedText,
  speakers: ReadonlySet<StatementWord>,
): AlignedClause[] {
  const all = sentences.flatMap((sentence) => sentence.clauses.map((clause) => ({ ...clause, sentence })))
  const weigh = (keys: Iterable<string>) => {
    let sum = 0
    for (const key of keys) sum += 1 / Math.sqrt(clausesOf.get(key) ?? 1)
    return sum
  }
  return listClauses(claim, speakers).map((clause) => {
    const weights = all.map(({ keys, sentence }) => {
      const shared = weigh(clause.keys.intersection(keys))
      const around = weigh(claim.keys.intersection(sentence.statement.keys))
      return shared === 0 ? 0 : shared * (1 + closeWeight * (shared / weigh(keys))) + aroundWeight * around
    })
    const best = Math.max(0, ...weights)
    const isShared = best >= leastShared * weigh(clause.keys) && best > 0
    return {
      clause,
      sources: isShared ? all.filter((_, index) => (weights[index] as number) >= asGood * best) : [],
    }
  })
}
