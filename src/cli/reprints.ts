import { Command } from 'commander'
import { createCodePointCounter } from '../lib/create-code-point-counter.ts'
import type { Span } from '../model/ids.ts'
import { createStreamReprints, type LineReprint } from './create-stream-reprints.ts'
import { runJsonLines, type Streams } from './json-lines.ts'
import { readTextRecord } from './read-text-record.ts'

/** `octavo reprints`: which earlier lines of a stream a line has its words from, with the passages. */
export function reprintsCommand(streams: Streams): Command {
  return new Command('reprints')
    .description('JSON lines {id, title, text, publishedAt?, outlet?} → {id, relations: [{to, relation, …}]}')
    .action(async () => {
      const relate = createStreamReprints()
      const ids: unknown[] = []
      await runJsonLines({
        ...streams,
        answer: (record) => {
          const line = readTextRecord(record)
          const { number, reprints } = relate(line)
          ids[number] = record.id ?? null
          return { relations: reprints.map((reprint) => toAnswer(reprint, line.text, ids)) }
        },
      })
    })
}

function toAnswer({ reprint, earlierText }: LineReprint, text: string, ids: readonly unknown[]) {
  const { earlierId, kind, firstId, clock, agency, containment, confidence, passages } = reprint
  return {
    to: ids[earlierId],
    relation: kind,
    // Of the shorter text as a rule: the share that makes the relation.
    containment: round(Math.max(containment.ofLater, containment.ofEarlier)),
    contained: { here: round(containment.ofLater), there: round(containment.ofEarlier) },
    first: ids[firstId],
    clock,
    agency,
    confidence: round(confidence),
    evidence: passages.map(({ later, earlier }) => ({
      here: toCodePoints(text, later),
      there: toCodePoints(earlierText, earlier),
    })),
  }
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000
}

/** Offsets as Python and people count. */
function toCodePoints(text: string, { start, end }: Span): [number, number] {
  const count = createCodePointCounter(text)
  return [count(start), count(end)]
}
