import { listSentences } from '../../answer/list-sentences.ts'
import { takeTurns } from '../../answer/take-turns.ts'
import type { StoryId } from '../../model/ids.ts'
import type { StoreReader } from '../../store/store.ts'
import type { ModelSources } from '../answers/asked-answer.ts'
import { loadOwnTexts } from './load-own-texts.ts'

/** As many as a model is given of each article of a story. */
const sentencesEach = 30

/** The first sentence of each article, then the second of each, so that what does not fit is missing of all alike. */
export async function loadStorySources(reader: StoreReader, id: StoryId): Promise<ModelSources> {
  const { texts, outlets } = await loadOwnTexts(reader, id)
  return { sentences: takeTurns(texts.map((told) => listSentences(told, sentencesEach))), outlets }
}
