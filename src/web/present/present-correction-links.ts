import type { Article } from '../../model/article.ts'
import type { StoryId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import { hasAccess } from '../../model/visitor.ts'
import type { CorrectionLinks, SaidOfArticle } from '../views/correction-links-view.ts'
import type { Frame } from '../views/frame.ts'

/** Whether whoever reads may say what belongs together: nobody in the sample, and on a site its editors. */
export function mayCorrect({ base, visitor }: Pick<Frame, 'base' | 'visitor'>): boolean {
  return base === '' && hasAccess(visitor, 'editor')
}

/** Where a story is corrected; undefined for who may not. */
export function presentCorrectionLinks(
  story: Pick<Story, 'id' | 'articleCount'>,
  frame: Frame,
): CorrectionLinks | undefined {
  if (!mayCorrect(frame)) return undefined
  return { href: `/story/${story.id}/correct`, isAlone: story.articleCount === 1 }
}

/** What can be said of an article in a story of several. */
export function presentNoPart(article: Article, story: Story, frame: Frame): SaidOfArticle | undefined {
  if (!mayCorrect(frame) || story.articleCount === 1) return undefined
  const { words } = frame
  const label = words.correct.noPartLong(story.title)
  return {
    action: `/article/${article.id}/part`,
    field: 'story',
    value: story.id,
    text: words.correct.noPart,
    label,
  }
}

/** What can be said of two articles that are shown as related. */
export function presentUnrelated(article: Article, other: Article, frame: Frame): SaidOfArticle | undefined {
  if (!mayCorrect(frame)) return undefined
  const { words } = frame
  const label = words.correct.unrelatedLong(other.title)
  return {
    action: `/article/${article.id}/unrelated`,
    field: 'other',
    value: other.id,
    text: words.correct.unrelated,
    label,
  }
}

/** What can be said of two stories that are shown as one event. */
export function presentOtherEvent(
  id: StoryId,
  other: Pick<Story, 'id' | 'title'>,
  frame: Frame,
): SaidOfArticle | undefined {
  if (!mayCorrect(frame)) return undefined
  const { words } = frame
  const [text, label] = [words.correct.otherEvent, words.correct.otherEventLong(other.title)]
  return { action: `/story/${id}/other-event`, field: 'other', value: other.id, text, label }
}
