import { listSentences } from '../../answer/list-sentences.ts'
import { takeTurns } from '../../answer/take-turns.ts'
import type { ToldText } from '../../model/told-text.ts'
import type { ModelSources } from '../answers/asked-answer.ts'
import type { Site } from '../site.ts'
import { loadArticles } from './load-articles.ts'
import { loadExplainedNames } from './load-explained-names.ts'

/** As many as a model is given of an article, or of several together; what comes later adds little. */
const mostSentences = 150
/** A report of what went before says so at its top. */
const sentencesOfBackground = 4

/** An article's own sentences. */
export async function loadArticleSources({ store }: Site, told: ToldText): Promise<ModelSources> {
  const { outlets } = await store.read((reader) => loadArticles(reader, [told.articleId]))
  return { sentences: listSentences(told, mostSentences), outlets }
}

/** Some articles, the first sentence of each first, with what earlier ones say of who and what they name, and of what went before. */
export async function loadExplainingSources(
  { store, answering }: Site,
  texts: readonly ToldText[],
): Promise<ModelSources> {
  const { names, cited, backgroundIds } = await loadExplainedNames(store, texts, answering)
  const background = await store.read((reader) => reader.listToldTexts(backgroundIds))
  const each = Math.ceil(mostSentences / Math.max(1, texts.length))
  return {
    sentences: [
      ...takeTurns(texts.map((told) => listSentences(told, each))),
      ...names.flatMap(({ earlier }) => earlier ?? []),
      ...background.flatMap((text) => listSentences(text, sentencesOfBackground)),
    ],
    outlets: cited.outlets,
  }
}
