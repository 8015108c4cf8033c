import type { Article } from '../../model/article.ts'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { Tag } from '../../model/tag.ts'
import type { StoreReader } from '../../store/store.ts'

/** What is asked: an article, a story, a hashtag, or all that is here. */
export type LoadedPart =
  | { readonly kind: 'article'; readonly article: Article; readonly story: Story | undefined }
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'tag'; readonly tag: Tag }
  | { readonly kind: 'all' }

export interface NamedPart {
  readonly article: ArticleId | undefined
  readonly story: StoryId | undefined
  readonly tag: string | undefined
}

/** The part that an address names; undefined where it is gone. */
export async function loadAskedPart(
  reader: StoreReader,
  { article: articleId, story: storyId, tag: slug }: NamedPart,
): Promise<LoadedPart | undefined> {
  if (articleId !== undefined) {
    const [article] = await reader.listArticles([articleId])
    if (!article) return undefined
    const story = article.storyId && (await reader.findStory(article.storyId))
    return { kind: 'article', article, story }
  }
  if (storyId !== undefined) {
    const story = await reader.findStory((await reader.findMergedInto(storyId)) ?? storyId)
    return story && { kind: 'story', story }
  }
  if (slug !== undefined) {
    const tag = await reader.findTag(slug)
    return tag && { kind: 'tag', tag }
  }
  return { kind: 'all' }
}
