import { loadStoriesOf } from '../load/load-stories-of.ts'
import { presentToldStories } from '../present/present-told-stories.ts'
import { storySentencesView } from '../views/story-sentences-view.ts'
import type { SayOfFound } from './say.ts'

/** The stories of some articles, a few sentences each. */
export const sayFoundSummary: SayOfFound = async (ids, { site, frame }) => {
  const loaded = await site.store.read((reader) => loadStoriesOf(reader, ids))
  const told = presentToldStories(loaded.stories, { ...loaded, base: frame.base })
  return told.length === 0 ? undefined : storySentencesView(told, frame)
}
