import type { OutletId } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { ToldStory } from '../load/load-told-stories.ts'
import type { StorySentencesView } from '../views/story-sentences-view.ts'
import { presentCited } from './present-cited.ts'

/** Stories with their sentences, as far as the outlets of these are known. */
export function presentToldStories(
  stories: readonly ToldStory[],
  around: { readonly outlets: ReadonlyMap<OutletId, Outlet>; readonly base: string },
): StorySentencesView[] {
  return stories.flatMap(({ story, sentences }) => {
    const cited = sentences.flatMap((sentence) => presentCited(sentence, around))
    const { title, language, id } = story
    return cited.length === 0 ? [] : { title, language, href: `${around.base}/story/${id}`, sentences: cited }
  })
}
