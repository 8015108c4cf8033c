import { type Correction, type CorrectionSide, mostKeptOfSide } from '../../model/correction.ts'
import { pick } from '../load/load-articles.ts'
import { type LoadedCorrections, namedArticles } from '../load/load-corrections.ts'
import type { Words } from '../translations/en.ts'
import type { CorrectionRowView, CorrectionSideView, CorrectionsView } from '../views/corrections-view.ts'

/** What was said, a row each, with what it was said of. */
export function presentCorrections(
  loaded: LoadedCorrections,
  words: Words,
  older: string | undefined,
): CorrectionsView {
  return { rows: loaded.corrections.map((one) => presentRow(one, loaded, words)), older }
}

function presentRow(correction: Correction, loaded: LoadedCorrections, words: Words): CorrectionRowView {
  const { id, kind, correctedAt, undoneAt, to, sides } = correction
  const names = words.correct.side[kind]
  const shown = (['moved', 'left', 'joined'] as const).filter((side) => sides[side].length > 0)
  return {
    ...{ what: words.correct.said[kind], correctedAt, undoneAt },
    sides: shown.map((side) => ({ name: names[side], ...presentSide(correction, side, loaded) })),
    storyHref: to === undefined || undoneAt !== undefined ? undefined : `/story/${to}`,
    undoAction: `/corrections/${id}/undo`,
  }
}

function presentSide(
  { sides }: Correction,
  side: CorrectionSide,
  loaded: LoadedCorrections,
): Omit<CorrectionSideView, 'name'> {
  const ids = sides[side]
  const articles = pick(loaded, ids.slice(0, namedArticles)).map(({ id, title, language }) => ({
    ...{ title, language },
    href: `/article/${id}`,
  }))
  const isPart = side !== 'moved' && ids.length === mostKeptOfSide
  return { articles, further: isPart ? 'many' : ids.length - articles.length }
}
