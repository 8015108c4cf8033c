import { loadInShort } from '../load/load-story-sources.ts'
import { presentCited } from '../present/present-cited.ts'
import { sentencesView } from '../views/answer-view.ts'
import type { SayOfStory } from './say.ts'

/** A story in short, by several outlets; one that a single outlet tells, by its newest article. */
export const sayStorySummary: SayOfStory = async ({ story, site, frame }) => {
  const { sentences, outlets } = await site.store.read((reader) => loadInShort(reader, story))
  const cited = sentences.flatMap((sentence) => presentCited(sentence, { outlets, base: frame.base }))
  return cited.length === 0 ? undefined : sentencesView(cited, story.language, frame)
}
