import type { StoryId } from '../model/ids.ts'
import type { StoreReader } from '../store/store.ts'
import { type CorrectionIndex, findObjection } from '../understand/correction-index.ts'
import type { StoryChange } from '../understand/settle-story.ts'

/**
 * Whether a merge or split goes against what a person said of any article of the stories, also of those that placing has
 * forgotten: what is asked of memory alone knows a week.
 */
export async function isAgainstPersons(
  reader: StoreReader,
  corrections: CorrectionIndex,
  { kind, from, to, articles }: StoryChange,
): Promise<boolean> {
  // In most stores nobody ever corrected a story.
  if (corrections.byArticle.size === 0) return false
  const list = (storyId: StoryId) => reader.listArticleIds({ storyId, limit: Number.MAX_SAFE_INTEGER })
  const members = await list(from)
  const going = new Set(kind === 'merge' ? members : articles.map(({ articleId }) => articleId))
  const sides = { moved: [...going], left: members.filter((id) => !going.has(id)) }
  const joined = to === undefined ? [] : await list(to)
  return findObjection(corrections, { ...sides, joined }) !== undefined
}
