import type { StoryId } from '../model/ids.ts'
import type { Store } from '../store/store.ts'
import { readStoryAddress } from './read-story-address.ts'

/** The story that a form names, by its address before any choice; undefined where it asks for a new one. */
export async function findNamedStory(
  store: Store,
  { to, address }: { readonly to: readonly string[]; readonly address: readonly string[] },
): Promise<StoryId | 'unknown' | undefined> {
  const named = address.join('').trim() || (to[0] ?? '')
  if (named === '') return undefined
  const found = readStoryAddress(named)
  if (!found) return 'unknown'
  if ('storyId' in found) return found.storyId
  const [article] = await store.read((reader) => reader.listArticles([found.articleId]))
  return article?.storyId ?? 'unknown'
}
