/** What an article or story rests on, in the words of the page. */
import { findArticleMarks, findStoryMarks } from '../../lib/find-marks.ts'
import type { Span } from '../../model/ids.ts'
import type { Mark } from '../../model/mark.ts'
import type { KeptQuote } from '../../model/quote.ts'
import type { LoadedArticle } from '../load/load-article.ts'
import type { LoadedStory } from '../load/load-story.ts'
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

/** A story's marks, those of who is heard with the first sentence that hears them; the others' evidence is what its page draws. */
export function presentStoryMarks({ story, ids, quotes }: LoadedStory, frame: Frame): MarkView[] {
  // Of a part of its articles nothing follows.
  const all = ids.length === story.articleCount ? quotes : new Map()
  const marks = findStoryMarks({ ...story, quotes: [...all.values()] })
  const [first] = [...all].filter(([, own]) => own.length > 0)
  const href = first && `${frame.base}/article/${first[0]}#s${first[1][0]?.sentence}`
  return presentMarks(marks, [], frame).map((view, at) =>
    marks[at]?.evidence ? { ...view, evidenceHref: href } : view,
  )
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
