import { listSentences } from '../../answer/list-sentences.ts'
import { takeTurns } from '../../answer/take-turns.ts'
import type { AnswerTask } from '../../model/answer.ts'
import type { Story } from '../../model/story.ts'
import type { StoreReader } from '../../store/store.ts'
import type { ModelSources } from '../answers/asked-answer.ts'
import type { Site } from '../site.ts'
import { loadExplainingSources } from './load-article-sources.ts'
import { loadArticles } from './load-articles.ts'
import { loadOwnTexts } from './load-own-texts.ts'
import { loadToldStories } from './load-told-stories.ts'

/** As many as a model is given of each article of a story. */
const sentencesEach = 30
/** As many as its summary has. */
const mostInShort = 4

/** What a model is given of a story: of each article the first sentence, then the second, so that what does not fit is missing of all alike. */
export async function loadStorySources(site: Site, story: Story, task: AnswerTask): Promise<ModelSources> {
  if (task === 'translate') return site.store.read((reader) => loadInShort(reader, story))
  const { texts, outlets } = await site.store.read((reader) => loadOwnTexts(reader, story.id))
  if (task === 'explain') return loadExplainingSources(site, texts)
  return { sentences: takeTurns(texts.map((told) => listSentences(told, sentencesEach))), outlets }
}

/** A story in its summary: what is translated of it. */
export async function loadInShort(reader: StoreReader, story: Story): Promise<ModelSources> {
  const [told] = await loadToldStories(reader, [story], mostInShort)
  const sentences = told?.sentences ?? []
  const ids = sentences.map(({ articleId }) => articleId)
  return { sentences, outlets: (await loadArticles(reader, ids)).outlets }
}
