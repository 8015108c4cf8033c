import type { Correction } from '../../model/correction.ts'
import type { CorrectionId } from '../../model/ids.ts'
import type { SpeakerCorrection } from '../../model/speaker-correction.ts'
import type { Cursor } from '../../store/pages.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'

const correctionsPerPage = 30
/** Of very many the newest stand here. */
const mostOfSpeakers = 200
/** So many articles of a side are named; of more the number is told. */
export const namedArticles = 3

export interface LoadedCorrections extends LoadedArticles {
  readonly corrections: readonly Correction[]
  readonly hasMore: boolean
  /** What was said of who speaks, on the first page. */
  readonly ofSpeakers: readonly SpeakerCorrection[]
}

/** A page of what was said, with the articles that are named. */
export async function loadCorrections(
  reader: StoreReader,
  position: { after?: Cursor<CorrectionId> },
): Promise<LoadedCorrections> {
  const found = await reader.listCorrections({ ...position, limit: correctionsPerPage + 1 })
  const corrections = found.slice(0, correctionsPerPage)
  const named = corrections.flatMap(({ sides }) =>
    Object.values(sides).flatMap((side) => side.slice(0, namedArticles)),
  )
  return {
    ...(await loadArticles(reader, named)),
    corrections,
    hasMore: found.length > correctionsPerPage,
    ofSpeakers: position.after ? [] : await reader.listSpeakerCorrections({ limit: mostOfSpeakers }),
  }
}
