import { findAgency } from '../lib/find-credits.ts'
import type { ComparedText } from '../model/reprint.ts'
import type { ReadArticle } from './find-reprint.ts'
import { listFingerprints, readPassages } from './read-passages.ts'
import { reprintSettings } from './reprint-settings.ts'

/** An article made ready for being compared, and by what its text is remembered. */
export interface PreparedText extends ReadArticle {
  readonly revision: number
  readonly fingerprints: readonly number[]
}

/** Reads a text once for finding and comparing; an agency is known by its site, for a feed may call itself anything. */
export function prepareText({ domain, text, ...article }: ComparedText): PreparedText {
  const passages = readPassages(text, reprintSettings)
  return { ...article, agency: findAgency(domain), passages, fingerprints: listFingerprints(passages) }
}
