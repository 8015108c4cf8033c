/** What an article or story rests on, in the words of the page. */
import { findArticleMarks, findStoryMarks } from '../../lib/find-marks.ts'
import type { Span } from '../../model/ids.ts'
import type { Mark } from '../../model/mark.ts'
import type { KeptQuote } from '../../model/quote.ts'
import type { Story } from '../../model/story.ts'
import type { LoadedArticle } from '../load/load-article.ts'
import type { Frame } from '../views/frame.ts'
import type { MarkView } from '../views/marks-view.ts'

/** An article's marks, each with its evidence among the sentences of its page. */
export function presentArticleMarks(
  { article, understanding }: LoadedArticle,
  quotes: readonly KeptQuote[],
  frame: Frame,
): MarkView[] {
  if (!understanding) return []
  const marks = findArticleMarks({ ...understanding, quotes, kind: article.kind })
  return presentMarks(marks, understanding.sentences, frame)
}

/** A story's marks; their evidence is what its page draws. */
export function presentStoryMarks(story: Story, frame: Frame): MarkView[] {
  return presentMarks(findStoryMarks(story), [], frame)
}

function presentMarks(marks: readonly Mark[], sentences: readonly Span[], { words }: Frame): MarkView[] {
  return marks.map(({ kind, evidence, names }) => {
    const number = evidence ? sentences.findLastIndex(({ start }) => start <= evidence.start) + 1 : 0
    return {
      label: words.mark[kind],
      meaning: words.markMeaning[kind](names),
      evidenceHref: number === 0 ? undefined : `#s${number}`,
    }
  })
}
