import type { ComparedFigure } from '../../model/compared-figure.ts'
import type { LoadedOwnTexts } from '../load/load-own-texts.ts'
import { presentCompared } from '../present/present-compared.ts'
import { compareView } from '../views/compare-view.ts'
import type { Html } from '../views/frame.ts'
import type { Around } from './say.ts'

export interface Compared {
  readonly loaded: LoadedOwnTexts
  readonly figures: readonly ComparedFigure[]
  readonly language: string
}

/** A report has fewer; of a transcript the first speak for it. */
const quotesEach = 40

/** Some texts outlet by outlet. */
export async function sayComparison(
  { loaded, figures, language }: Compared,
  { site, frame }: Around,
): Promise<Html | undefined> {
  const { texts } = loaded
  const ids = texts.map(({ articleId }) => articleId)
  const quotes = await site.store.read((reader) => reader.listQuotes(ids, quotesEach))
  const compared = await site.answering.compareOutlets({ texts, quotes, language })
  const view = presentCompared(compared, { ...loaded, figures }, frame)
  return view.accounts.length === 0 ? undefined : compareView(view, language, frame)
}
