import type { ToldText } from '../../model/told-text.ts'
import { loadExplainedNames } from '../load/load-explained-names.ts'
import { presentNames } from '../present/present-names.ts'
import type { Html } from '../views/frame.ts'
import { namesView } from '../views/names-view.ts'
import type { Around } from './say.ts'

/** Who and what some articles of one language name. */
export async function sayNames(
  texts: readonly ToldText[],
  { site, frame }: Around,
): Promise<Html | undefined> {
  const view = presentNames(await loadExplainedNames(site.store, texts, site.answering), frame)
  return view.names.length === 0 ? undefined : namesView(view, texts[0]?.language, frame)
}
