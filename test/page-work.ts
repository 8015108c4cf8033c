import { openAnswering } from '../src/pipeline/open-answering.ts'
import { compareRevisions } from '../src/understand/compare-revisions.ts'

/** What pages have worked out, as the program does it: the thread of answers begins when a test asks something, and keeps none alive. */
export const pageWork = { compare: compareRevisions, answering: openAnswering().answering }
