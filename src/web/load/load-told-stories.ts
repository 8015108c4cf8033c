import { summariseArticle } from '../../answer/summarise-article.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { SummarySentence } from '../../model/summary-sentence.ts'
import type { StoreReader } from '../../store/store.ts'

/** A story in a few sentences of its outlets. */
export interface ToldStory {
  readonly story: Story
  readonly sentences: readonly SummarySentence[]
}

/** Each story by its summary, how it began and the latest of it; one without by its newest article. Untold ones are left out. */
export async function loadToldStories(
  reader: StoreReader,
  stories: readonly Story[],
  most: number,
): Promise<ToldStory[]> {
  const bare = stories.filter(({ summary }) => summary.length === 0).map(({ id }) => id)
  const newest = await reader.listArticleIdsOfStories(bare, 1)
  const ids = [...newest.values()].flat()
  const texts = new Map((await reader.listToldTexts(ids)).map((told) => [told.articleId, told]))
  return stories.flatMap((story) => {
    const sentences = story.summary.length > 0 ? endsOf(story.summary, most) : summarise(newest.get(story.id))
    return sentences.length === 0 ? [] : { story, sentences }
  })

  function summarise([id]: readonly ArticleId[] = []): SummarySentence[] {
    const told = id === undefined ? undefined : texts.get(id)
    return told ? summariseArticle(told, most) : []
  }
}

/** The first, and of the others the last. */
function endsOf(summary: readonly SummarySentence[], most: number): SummarySentence[] {
  return [...summary.slice(0, 1), ...summary.slice(1).slice(1 - most)]
}
