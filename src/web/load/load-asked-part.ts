import type { Article } from '../../model/article.ts'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { Tag } from '../../model/tag.ts'
import type { StoreReader } from '../../store/store.ts'
import { readSearch, readSearchFields } from '../read-search.ts'
import type { Site } from '../site.ts'
import type { SearchFields } from '../views/search-view.ts'
import { loadFound } from './load-found.ts'

/** What is asked: an article, a story, a hashtag, what a search finds, or all that is here. */
export type LoadedPart =
  | { readonly kind: 'article'; readonly article: Article; readonly story: Story | undefined }
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'tag'; readonly tag: Tag }
  | { readonly kind: 'found'; readonly fields: SearchFields; readonly ids: readonly ArticleId[] }
  | { readonly kind: 'all' }

export interface NamedPart {
  readonly article: ArticleId | undefined
  readonly story: StoryId | undefined
  readonly tag: string | undefined
  /** A search as its address has it. */
  readonly found: string | undefined
}

/** The part that an address names; undefined where it is gone. */
export async function loadAskedPart(
  reader: StoreReader,
  { article: articleId, story: storyId, tag: slug, found }: NamedPart,
  site: Pick<Site, 'words' | 'timeZone'>,
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
  if (found !== undefined) {
    const named = new URLSearchParams(found)
    const fields = readSearchFields((name) => named.get(name) ?? undefined)
    return { kind: 'found', fields, ids: await loadFound(reader, await readSearch(fields, reader, site)) }
  }
  return { kind: 'all' }
}
