import { listSentences } from '../../answer/list-sentences.ts'
import { takeTurns } from '../../answer/take-turns.ts'
import type { ArticleId } from '../../model/ids.ts'
import { loadExplainingSources } from '../load/load-article-sources.ts'
import { loadFoundTexts } from '../load/load-found.ts'
import { loadStoriesOf } from '../load/load-stories-of.ts'
import type { Site } from '../site.ts'
import type { AskedAnswer, ModelSources } from './asked-answer.ts'
import { foundForms } from './found-forms.ts'
import { listTranslating } from './list-translating.ts'

/** Of several dozen articles a model is given their beginnings. */
const sentencesEach = 12

/** What a model may be asked about articles that a search or a hashtag brings together: about those in the language of most. */
export async function askFound(
  site: Site,
  form: keyof typeof foundForms,
  ids: readonly ArticleId[],
): Promise<Pick<AskedAnswer, 'tasks' | 'language' | 'loadSources'>> {
  const { texts, outlets, language } = await site.store.read((reader) => loadFoundTexts(reader, ids))
  const { tasks } = foundForms[form]
  return {
    tasks: form === 'summary' ? [...tasks, ...listTranslating(language, site.words)] : tasks,
    language,
    async loadSources(task) {
      if (task === 'explain') return loadExplainingSources(site, texts)
      if (task === 'translate') return loadTold(site, ids, language)
      return { sentences: takeTurns(texts.map((told) => listSentences(told, sentencesEach))), outlets }
    },
  }
}

/** What the page says in short, as far as it is in a language. */
async function loadTold({ store }: Site, ids: readonly ArticleId[], language: string): Promise<ModelSources> {
  const { stories, outlets } = await store.read((reader) => loadStoriesOf(reader, ids))
  const told = stories.filter(({ story }) => story.language === language)
  return { sentences: told.flatMap(({ sentences }) => sentences), outlets }
}
