import type { Correction } from '../../model/correction.ts'
import type { ArticleId } from '../../model/ids.ts'
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
  const side = (name: string, ids: readonly ArticleId[]): CorrectionSideView[] =>
    ids.length === 0 ? [] : [presentSide(name, ids, loaded)]
  const names = words.correct.side[kind]
  return {
    ...{ what: words.correct.said[kind], correctedAt, undoneAt },
    sides: [
      ...side(names.moved, sides.moved),
      ...side(names.left, sides.left),
      ...side(names.joined, sides.joined),
    ],
    storyHref: to === undefined || undoneAt !== undefined ? undefined : `/story/${to}`,
    undoAction: `/corrections/${id}/undo`,
  }
}

function presentSide(name: string, ids: readonly ArticleId[], loaded: LoadedCorrections): CorrectionSideView {
  const articles = pick(loaded, ids.slice(0, namedArticles)).map(({ id, title, language }) => ({
    ...{ title, language },
    href: `/article/${id}`,
  }))
  return { name, articles, further: ids.length - articles.length }
}
