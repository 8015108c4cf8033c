import type { Doubt } from '../../model/answer.ts'
import type { AlignedClause } from './align-clauses.ts'
import type { CueKind } from './get-claim-words.ts'
import type { Clause } from './list-clauses.ts'

/** By how sure a statement is that it came to pass; what nothing is said of has. */
const sureness: Partial<Record<CueKind, number>> = { may: 1, allege: 1.5, plan: 2, will: 3 }
const fact = 4

/** Whether what may be, is said to be, is planned or is to come is told no surer than in the source, and no fact as a mere chance. */
export function checkModality(aligned: readonly AlignedClause[]): Doubt[] {
  return aligned.flatMap(({ clause, sources }) => {
    if (sources.length === 0) return []
    const own = findSureness(clause)
    const others = sources.map((source) => Math.min(findSureness(source), findSurenessAround(source)))
    const near = sources.map(findSureness)
    const doubts: Doubt[] = []
    // “Wanted to say nothing”, “said nothing”: what did not happen is as sure either way.
    if (has(clause, 'deny') && sources.some((source) => has(source, 'deny') && has(source, 'plan'))) return []
    // A hedge anywhere in the sentence may be for all of it, so it has to be gone from all of the answer's.
    if (own > Math.max(...near) && findSurenessAround(clause) > Math.max(...near))
      doubts.push({ kind: 'modality', detail: `${tell(sources.map((source) => source))} in the source` })
    else if (own <= 1.5 && Math.min(...others) === fact)
      doubts.push({ kind: 'modality', detail: `${tell([clause])} is not in the source` })
    const claims = sources.some(
      (source) => has(source, 'say') || source.statement.cues.some(({ kind }) => kind === 'say'),
    )
    if (
      has(clause, 'prove') &&
      claims &&
      !sources.some((source) => source.statement.cues.some(({ kind }) => kind === 'prove'))
    )
      doubts.push({ kind: 'modality', detail: 'it is said, not proved, in the source' })
    return doubts
  })
}

function findSureness({ cues }: Clause): number {
  return Math.min(fact, ...cues.map(({ kind }) => sureness[kind] ?? fact))
}

function findSurenessAround({ statement }: Clause): number {
  return Math.min(fact, ...statement.cues.map(({ kind }) => sureness[kind] ?? fact))
}

function has({ cues }: Clause, wanted: CueKind): boolean {
  return cues.some(({ kind }) => kind === wanted)
}

function tell(clauses: readonly Clause[]): string {
  for (const { cues, statement } of clauses)
    for (const { kind, from, to } of cues)
      if (sureness[kind] !== undefined)
        return statement.text.slice(statement.words[from]?.start, statement.words[to - 1]?.end)
  return ''
}
