import { loadArticles } from '../load/load-articles.ts'
import { loadToldStories } from '../load/load-told-stories.ts'
import { presentCited } from '../present/present-cited.ts'
import { sentencesView } from '../views/answer-view.ts'
import type { SayOfStory } from './say.ts'

/** As many as a story's summary has. */
const mostSentences = 4

/** A story in short, by several outlets; one that a single outlet tells, by its newest article. */
export const sayStorySummary: SayOfStory = async ({ story, site, frame }) => {
  const { sentences, outlets } = await site.store.read(async (reader) => {
    const [told] = await loadToldStories(reader, [story], mostSentences)
    const sentences = told?.sentences ?? []
    const loaded = await loadArticles(
      reader,
      sentences.map(({ articleId }) => articleId),
    )
    return { ...loaded, sentences }
  })
  const cited = sentences.flatMap((sentence) => presentCited(sentence, { outlets, base: frame.base }))
  return cited.length === 0 ? undefined : sentencesView(cited, story.language, frame)
}
