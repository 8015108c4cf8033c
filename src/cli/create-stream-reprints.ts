import { findAgency, findCredits } from '../lib/find-credits.ts'
import type { ArticleId, OutletId, Timestamp } from '../model/ids.ts'
import type { Reprint } from '../model/reprint.ts'
import { createReprintFinder, type ReadArticle } from '../understand/find-reprint.ts'
import { addToPassageIndex, createPassageIndex, readSharing } from '../understand/passage-index.ts'
import { listFingerprints, readPassages } from '../understand/read-passages.ts'
import { reprintSettings } from '../understand/reprint-settings.ts'
import type { TextRecord } from './read-text-record.ts'

export interface LineReprints {
  readonly number: number
  readonly reprints: readonly LineReprint[]
}

export interface LineReprint {
  readonly reprint: Reprint
  readonly earlierText: string
}

interface Line {
  readonly article: Omit<ReadArticle, 'passages'>
  readonly text: string
}

/** Relates the lines of a run one after the other; a line's article id is its number. Texts are held as long as the index knows them. */
export function createStreamReprints(): (record: TextRecord) => LineReprints {
  const index = createPassageIndex(reprintSettings)
  const lines = new Map<ArticleId, Line>()
  const outlets = new Map<string, OutletId>()
  let number = 0
  let clock: Timestamp = 0
  return (record) => {
    number++
    // A line without a date stands at the moment of the one before it.
    clock = record.publishedAt ?? clock
    const article = readLine(record, { number, clock, outlets })
    const passages = readPassages(record.text, reprintSettings)
    const fingerprints = listFingerprints(passages)
    const { articleIds, habits } = readSharing(index, article, fingerprints)
    const relate = createReprintFinder({ ...article, passages }, habits)
    const reprints = articleIds.flatMap((id) => {
      const earlier = lines.get(id)
      if (!earlier) return []
      const reprint = relate({ ...earlier.article, passages: readPassages(earlier.text, reprintSettings) })
      return reprint ? [{ reprint, earlierText: earlier.text }] : []
    })
    addToPassageIndex(index, article, fingerprints)
    lines.set(article.articleId, { article, text: record.text })
    forgetLines(lines, index.numbers)
    return { number, reprints }
  }
}

interface Reading {
  readonly number: number
  readonly clock: Timestamp
  readonly outlets: Map<string, OutletId>
}

function readLine(record: TextRecord, { number, clock, outlets }: Reading): Line['article'] {
  const outlet = record.outlet ?? /^https?:\/\/([^/]+)/i.exec(record.url)?.[1] ?? `line ${number}`
  const outletId = outlets.get(outlet) ?? ((outlets.size + 1) as OutletId)
  outlets.set(outlet, outletId)
  return {
    articleId: number as ArticleId,
    outletId,
    publishedAt: clock,
    firstSeenAt: undefined,
    credits: findCredits({ text: record.text, authors: [] }),
    agency: findAgency(outlet),
  }
}

/** The index lets go in order of reading, as the lines are held. */
function forgetLines(lines: Map<ArticleId, unknown>, known: ReadonlyMap<ArticleId, unknown>): void {
  for (const id of lines.keys()) {
    if (known.has(id)) return
    lines.delete(id)
  }
}
