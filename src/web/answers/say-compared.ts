import { loadOwnTexts } from '../load/load-own-texts.ts'
import { presentCompared } from '../present/present-compared.ts'
import { compareView } from '../views/compare-view.ts'
import type { SayOfStory } from './say.ts'

/** A report has fewer; of a transcript the first speak for it. */
const quotesEach = 40

/** A story outlet by outlet. */
export const sayCompared: SayOfStory = async ({ story, site, frame }) => {
  const loaded = await site.store.read(async (reader) => {
    const own = await loadOwnTexts(reader, story.id)
    const ids = own.texts.map(({ articleId }) => articleId)
    const figures = (await reader.findStoryDays(story.id))?.figures ?? []
    return { ...own, figures, quotes: await reader.listQuotes(ids, quotesEach) }
  })
  const { texts, quotes } = loaded
  const compared = await site.answering.compareOutlets({ texts, quotes, language: story.language })
  const view = presentCompared(compared, loaded, frame)
  return view.accounts.length === 0 ? undefined : compareView(view, story.language, frame)
}
