import { listSentences } from '../../answer/list-sentences.ts'
import type { ToldText } from '../../model/told-text.ts'
import type { ModelSources } from '../answers/asked-answer.ts'
import type { Site } from '../site.ts'
import { loadArticles } from './load-articles.ts'
import { loadExplainedNames } from './load-explained-names.ts'

/** As many as a model is given of an article; what comes later adds little. */
const mostSentences = 150
/** A report of what went before says so at its top. */
const sentencesOfBackground = 4

/** An article's own sentences. */
export async function loadArticleSources({ store }: Site, told: ToldText): Promise<ModelSources> {
  const { outlets } = await store.read((reader) => loadArticles(reader, [told.articleId]))
  return { sentences: listSentences(told, mostSentences), outlets }
}

/** The same with what earlier articles say of who and what it names, and of what went before. */
export async function loadExplainingSources(
  { store, answering }: Site,
  told: ToldText,
): Promise<ModelSources> {
  const { names, cited, backgroundIds } = await loadExplainedNames(store, told, answering)
  const background = await store.read((reader) => reader.listToldTexts(backgroundIds))
  return {
    sentences: [
      ...listSentences(told, mostSentences),
      ...names.flatMap(({ earlier }) => earlier ?? []),
      ...background.flatMap((text) => listSentences(text, sentencesOfBackground)),
    ],
    outlets: cited.outlets,
  }
}
