/** Where else an article's text stands, in the words of the page. */

import { excerptOf } from '../../lib/text.ts'
import type { ArticleId, OutletId, Span } from '../../model/ids.ts'
import type { FoundReprint, SharedPassage } from '../../model/reprint.ts'
import type { LoadedArticle } from '../load/load-article.ts'
import type { LoadedReprint, PassageText } from '../load/load-reprints.ts'
import type { Frame } from '../views/frame.ts'
import type { PassageView, ReprintLineView, ReprintsView } from '../views/reprints-view.ts'
import { presentArticleLine } from './present-article-line.ts'

// The longest passages are evidence enough, and of each as much as tells it apart.
const maxPassages = 3
const maxQuoted = 600
// Where no text stands whole, one passage that is recognised, and little of a short text.
const maxQuotedOfExcerpt = 160
const maxShareOfExcerpt = 1 / 4

/** The agencies that an article names and the other articles that have words of it. */
export function presentReprints(
  loaded: LoadedArticle,
  reprints: readonly LoadedReprint[],
  frame: Frame,
): ReprintsView {
  const credits = loaded.understanding?.credits ?? []
  return {
    credits: credits.map(({ agency, form }) => frame.words.goesBackTo(agency, form)),
    reprints: reprints.toSorted(bySource).map((reprint) => presentReprint(reprint, loaded, frame)),
  }
}

/** First those that the text goes back to, then those that go back to it, each in the order of their publication. */
function bySource(one: LoadedReprint, two: LoadedReprint): number {
  const isTaker = ({ reprint, other }: LoadedReprint) => Number(reprint.firstId !== other.id)
  return isTaker(one) - isTaker(two) || one.other.publishedAt - two.other.publishedAt
}

function presentReprint(loaded: LoadedReprint, around: LoadedArticle, frame: Frame): ReprintLineView {
  const { reprint, other } = loaded
  const { words, base } = frame
  const nameOf = (id: OutletId) => around.outlets.get(id)?.name ?? ''
  const first = reprint.firstId === other.id ? other : around.article
  return {
    line: presentArticleLine(other, { outlets: around.outlets, base }),
    kind: words.reprintKind[reprint.kind],
    meaning: words.reprintMeaning[reprint.kind],
    facts: [
      words.sharesOfTexts(shareOf(reprint, around.article.id), shareOf(reprint, other.id)),
      other.outletId === around.article.outletId
        ? words.ofTheSameOutlet
        : words.wasFirst(nameOf(first.outletId), reprint.clock),
    ],
    passages: presentPassages(loaded, around, frame),
  }
}

/** How much of an article's words stands in the other. */
function shareOf({ laterId, containment }: Pick<FoundReprint, 'laterId' | 'containment'>, id: ArticleId) {
  return id === laterId ? containment.ofLater : containment.ofEarlier
}

function presentPassages(
  { reprint, other, own, theirs }: LoadedReprint,
  { article }: LoadedArticle,
  { base, isExcerpt }: Frame,
): PassageView[] {
  const spanOf = (passage: SharedPassage, id: ArticleId) =>
    id === reprint.laterId ? passage.later : passage.earlier
  return reprint.passages
    .map((passage) => ({ here: spanOf(passage, article.id), there: spanOf(passage, other.id) }))
    .sort((one, two) => two.here.end - two.here.start - (one.here.end - one.here.start))
    .slice(0, isExcerpt ? 1 : maxPassages)
    .sort((one, two) => one.here.start - two.here.start)
    .flatMap(({ here, there }) => {
      const [ownWords, theirWords] = [quote(own, here, isExcerpt), quote(theirs, there, isExcerpt)]
      if (ownWords === '' || theirWords === '') return []
      const theirHref = `${base}/article/${other.id}${anchorOf(theirs, there)}`
      const ownHref = anchorOf(own, here) || `${base}/article/${article.id}`
      const said = { words: ownWords, language: article.language, href: ownHref }
      const differs = ownWords !== theirWords
      return [
        {
          own: said,
          theirs: differs ? { words: theirWords, language: other.language, href: theirHref } : undefined,
          theirHref,
        },
      ]
    })
}

function quote({ text }: PassageText, { start, end }: Span, isExcerpt: boolean): string {
  const most = isExcerpt ? Math.min(maxQuotedOfExcerpt, text.length * maxShareOfExcerpt) : maxQuoted
  return excerptOf(text.slice(start, end), Math.floor(most))
}

/** The sentence in which a passage begins, as an address within its page; empty where it cannot be linked to. */
function anchorOf({ sentences }: PassageText, { start }: Span): string {
  const at = sentences.findLastIndex((sentence) => sentence.start <= start)
  return at === -1 ? '' : `#s${at + 1}`
}
