import { loadExplainedNames } from '../load/load-explained-names.ts'
import { presentNames } from '../present/present-names.ts'
import { namesView } from '../views/names-view.ts'
import type { SayOfArticle } from './say.ts'

/** Who and what an article names. */
export const sayNames: SayOfArticle = async ({ told, site, frame }) => {
  const loaded = await loadExplainedNames(site.store, told, site.answering)
  const view = presentNames(loaded, frame)
  return view.names.length === 0 ? undefined : namesView(view, told.language, frame)
}
