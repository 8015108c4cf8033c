import type { ComparedPoint, Comparison, OutletAccount } from '../../answer/compare-outlets.ts'
import type { ComparedFigure } from '../../model/compared-figure.ts'
import type { OutletId } from '../../model/ids.ts'
import type { LoadedOwnTexts } from '../load/load-own-texts.ts'
import type { AccountView, ComparisonView, PointView } from '../views/compare-view.ts'
import type { Frame } from '../views/frame.ts'
import { presentCited } from './present-cited.ts'

interface LoadedComparison extends LoadedOwnTexts {
  readonly figures: readonly ComparedFigure[]
}

/** How each outlet tells a story, in the words of the page. */
export function presentCompared(
  { points, accounts }: Comparison,
  loaded: LoadedComparison,
  frame: Frame,
): ComparisonView {
  const { base, words } = frame
  const around = { outlets: loaded.outlets, base }
  const linkTo = (id: OutletId) => {
    const outlet = loaded.outlets.get(id)
    return outlet ? [{ label: outlet.name, href: `${base}/outlet/${id}` }] : []
  }
  const views = accounts.flatMap((account) =>
    linkTo(account.outletId).map((outlet) => ({
      outlet,
      articleCount: account.articleCount,
      carriers: [...(loaded.carriers.get(account.outletId) ?? [])].flatMap(linkTo),
      speakers: account.speakers.map(({ name, articleId, sentence, otherOutlets }) => ({
        label: name,
        href: `${base}/article/${articleId}#s${sentence}`,
        others: words.answers.heardAlso(otherOutlets),
      })),
      figures: presentFigures(account, loaded.figures, frame),
      own: account.own.flatMap((sentence) => presentCited(sentence, around)),
      ownNames: account.ownNames.map(({ name, sentence }) => ({
        label: name,
        href: `${base}/article/${sentence.articleId}#s${sentence.number}`,
      })),
      leftOut: account.leftOut.flatMap((sentence) => presentCited(sentence, around)),
      unheard: account.unheard,
    })),
  )
  return { points: points.flatMap((point) => presentPoint(point, loaded, frame)), accounts: views }
}

function presentPoint(
  { sentence, outlets }: ComparedPoint,
  loaded: LoadedComparison,
  { base }: Frame,
): PointView[] {
  return presentCited(sentence, { outlets: loaded.outlets, base }).map((cited) => ({
    ...cited,
    tellers: outlets.flatMap(({ outletId, how, nearest }) => {
      const name = loaded.outlets.get(outletId)?.name
      const href = nearest && `${base}/article/${nearest.articleId}#s${nearest.number}`
      return name === undefined ? [] : [{ name, how, href }]
    }),
  }))
}

/** What the outlet said last of each quantity, and whether another says otherwise. */
function presentFigures(
  { outletId }: OutletAccount,
  figures: readonly ComparedFigure[],
  { words, base }: Frame,
): AccountView['figures'] {
  return figures.flatMap(({ kind, told }) => {
    const last = told.findLast((one) => one.outletId === outletId)
    if (!last) return []
    return {
      title: words.figureKind[kind],
      label: last.words,
      href: `${base}/article/${last.articleId}#s${last.number}`,
      isOther: told.some((one) => one.outletId !== outletId && one.value !== last.value),
    }
  })
}
