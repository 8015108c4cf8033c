import { listSentences } from '../../answer/list-sentences.ts'
import type { ToldText } from '../../model/told-text.ts'
import type { StoreReader } from '../../store/store.ts'
import type { ModelSources } from '../answers/asked-answer.ts'
import { loadArticles } from './load-articles.ts'
import { loadExplainedNames } from './load-explained-names.ts'

/** As many as a model is given of an article; what comes later adds little. */
const mostSentences = 150
/** A report of what went before says so at its top. */
const sentencesOfBackground = 4

/** An article's own sentences. */
export async function loadArticleSources(reader: StoreReader, told: ToldText): Promise<ModelSources> {
  const { outlets } = await loadArticles(reader, [told.articleId])
  return { sentences: listSentences(told, mostSentences), outlets }
}

/** The same with what earlier articles say of who and what it names, and of what went before. */
export async function loadExplainingSources(reader: StoreReader, told: ToldText): Promise<ModelSources> {
  const { names, cited, backgroundIds } = await loadExplainedNames(reader, told)
  const background = await reader.listToldTexts(backgroundIds)
  return {
    sentences: [
      ...listSentences(told, mostSentences),
      ...names.flatMap(({ earlier }) => earlier?.sentence ?? []),
      ...background.flatMap((text) => listSentences(text, sentencesOfBackground)),
    ],
    outlets: cited.outlets,
  }
}
