import type { Article } from '../../model/article.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { ToldText } from '../../model/told-text.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'

export interface LoadedTold extends LoadedArticles {
  readonly article: Article
  readonly story: Story | undefined
  /** Undefined as long as its text is not understood. */
  readonly told: ToldText | undefined
}

/** An article in its sentences; undefined where there is none of this id. */
export async function loadTold(reader: StoreReader, id: ArticleId): Promise<LoadedTold | undefined> {
  const loaded = await loadArticles(reader, [id])
  const article = loaded.articles.get(id)
  if (!article) return undefined
  const [told] = await reader.listToldTexts([id])
  const story = article.storyId && (await reader.findStory(article.storyId))
  return { ...loaded, article, story, told }
}
