import type { Doubt } from '../../model/answer.ts'
import type { AlignedClause, SourceClause } from './align-clauses.ts'
import type { CitedText } from './cited-text.ts'
import type { CueKind } from './get-claim-words.ts'
import type { Clause } from './list-clauses.ts'
import type { Cue, Statement } from './statement.ts'

/** By how sure a statement is that it came to pass; what nothing is said of has. */
const sureness: Partial<Record<CueKind, number>> = { may: 1, allege: 1.5, plan: 2, will: 3 }
const fact = 4
/** As many words behind “may” or “planned to” as it is about. */
const reach = 5

/** Whether what may be, is said to be, is planned or is to come is told no surer than in the source, and no fact as a mere chance. */
export function checkModality(
  aligned: readonly AlignedClause[],
  claim: Statement,
  cited: CitedText,
): Doubt[] {
  const hedged = findHedged(claim, cited)
  if (hedged) return [{ kind: 'modality', detail: hedged }]
  return aligned.flatMap(({ clause, sources }) => {
    if (sources.length === 0) return []
    const own = Math.min(
      findSureness(clause.cues),
      findSaid(claim, new Set(sources.map(({ sentence }) => sentence.statement))),
    )
    const near = Math.max(
      ...sources.map((source) => findSureness([...listCuesOf(source, clause), ...listGoverning(source)])),
    )
    // “Wanted to say nothing”, “said nothing”: what did not happen is as sure either way.
    if (has(clause, 'deny') && sources.some((source) => has(source, 'deny') && has(source, 'plan'))) return []
    // A hedge anywhere in the sentence may be for all of it, so it has to be gone from all of the answer's.
    if (own > near && findSureness(claim.cues) > near)
      return [{ kind: 'modality', detail: `${tell(sources)} in the source` }]
    const isFact = sources.every(
      (source) => Math.min(findSureness(source.cues), findSureness(source.statement.cues)) === fact,
    )
    if (isFact && (own <= 1.5 || isPlanned(clause)))
      return [{ kind: 'modality', detail: `${tell([clause])} is not in the source` }]
    const claims = sources.some(({ statement }) => statement.cues.some(({ kind }) => kind === 'say'))
    const proves = sources.some(({ statement }) => statement.cues.some(({ kind }) => kind === 'prove'))
    return has(clause, 'prove') && claims && !proves
      ? [{ kind: 'modality', detail: 'it is said, not proved, in the source' }]
      : []
  })
}

/** Who accuses says so: told as said it is as sure, whose word it is being looked at apart. */
function findSaid({ cues }: Statement, sources: ReadonlySet<Statement>): number {
  const isSaid = cues.some(({ kind }) => kind === 'say')
  return isSaid && [...sources].some(isAccusing) ? (sureness.allege as number) : fact
}

function isAccusing({ cues }: Statement): boolean {
  const says = cues.filter(({ kind }) => kind === 'say')
  return says.length === 1 && cues.some(({ kind, from }) => kind === 'allege' && from === says[0]?.from)
}

/** Those of what the other tells as well: not “will” of “We will listen, but …” where it is about what comes behind. */
function listCuesOf({ statement: { words }, from, to, cues }: Clause, { keys }: Clause): readonly Cue[] {
  const own = words.slice(from, to).filter(({ isContent }) => isContent)
  const shared = new Set(own.filter(({ key }) => keys.has(key)).map(({ clause }) => clause))
  const others = new Set(own.map(({ clause }) => clause)).difference(shared)
  return shared.size === 0 ? cues : cues.filter((cue) => !others.has(words[cue.from]?.clause ?? 0))
}

/** German tells what somebody is accused of in a clause of its own: `“wirft ihm vor, es gestohlen zu haben”`. */
function listGoverning({ from, to, sentence: { statement, clauses } }: SourceClause): readonly Cue[] {
  if (!statement.words.slice(from, to).some(({ lower }) => lower === 'zu')) return []
  return clauses.find((clause) => clause.to === from)?.cues ?? []
}

/** A word that the sources have only behind a hedge, and a sentence without one: `“murdered”` for `“on suspicion of murder”`. */
function findHedged(claim: Statement, { sentences, known, roles }: CitedText): string | undefined {
  const asked = new Set<string>()
  for (const { key, lower, isContent, isQuoted } of claim.words) {
    if (!isContent || isQuoted || known.has(lower) || roles.has(key) || asked.has(key)) continue
    asked.add(key)
    const found = sentences.flatMap(({ statement }) => listHedges(statement, key))
    const [hedge] = found
    if (hedge === undefined) continue
    const own = Math.min(findSureness(claim.cues), findSaid(claim, new Set([hedge.statement])))
    if (found.some((one) => one === undefined || (sureness[one.cue.kind] ?? fact) >= own)) continue
    const { cue, statement } = hedge
    return `${statement.text.slice(statement.words[cue.from]?.start, statement.words[cue.to - 1]?.end)} in the source`
  }
  return undefined
}

interface Hedge {
  readonly cue: Cue
  readonly statement: Statement
}

/** For each place of a verb in a sentence the hedge before it, undefined where there is none; names and what is denied aside. */
function listHedges(statement: Statement, key: string): (Hedge | undefined)[] {
  return statement.words.flatMap((word, at) => {
    if (word.key !== key) return []
    const cue = statement.cues.find(
      ({ kind, to }) =>
        sureness[kind] !== undefined && to <= at && at - to < reach && isNext(statement, to, at),
    )
    return [cue && { cue, statement }]
  })
}

/** The first word that says something behind the hedge. */
function isNext({ words, cues }: Statement, to: number, at: number): boolean {
  const isDenied = cues.some(({ kind, from }) => kind === 'deny' && to <= from && from < at)
  return !isDenied && !words.slice(to, at).some(({ isContent }) => isContent)
}

function findSureness(cues: readonly Cue[]): number {
  return Math.min(fact, ...cues.map(({ kind }) => sureness[kind] ?? fact))
}

/** “Plans to”, “wants to”: not what is due, scheduled or expected, as a source tells that without such words. */
function isPlanned({ cues, statement: { words } }: Clause): boolean {
  return cues.some(
    ({ kind, from }) =>
      kind === 'plan' && /^(?:plan|intend|want|aim|propos|consider|hope)/.test(words[from]?.lower ?? ''),
  )
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
