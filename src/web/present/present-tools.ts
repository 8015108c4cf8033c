import type { Article } from '../../model/article.ts'
import type { Story } from '../../model/story.ts'
import type { Words } from '../translations/en.ts'
import type { Frame } from '../views/frame.ts'
import type { ToolsView } from '../views/tools-view.ts'

/** Which answer a page gives; none on the page that is asked about. */
export type AnswerForm = keyof Words['answers']['form']

type Tool = readonly [AnswerForm, string]

/** What can be asked about an article; of a story that others tell too, how they do. */
export function presentArticleTools(
  { id }: Pick<Article, 'id'>,
  story: Story | undefined,
  { frame, current }: { readonly frame: Frame; readonly current?: AnswerForm },
): ToolsView {
  const own = `${frame.base}/article/${id}/answer`
  const tools: Tool[] = [
    ['summary', `${own}/summary`],
    ['points', `${own}/points`],
    ['ask', `${frame.base}/ask?article=${id}`],
    ['explain', `${own}/explain`],
    ...(story ? listStoryTools(story, frame.base) : []),
  ]
  return presentTools(tools, frame, current)
}

/** What can be asked about a story. */
export function presentStoryTools(
  story: Story,
  { frame, current }: { readonly frame: Frame; readonly current?: AnswerForm },
): ToolsView {
  const own = `${frame.base}/story/${story.id}/answer`
  const tools: Tool[] = [
    ['summary', `${own}/summary`],
    ['points', `${own}/points`],
    ['ask', `${frame.base}/ask?story=${story.id}`],
    ['explain', `${own}/explain`],
    ...listStoryTools(story, frame.base),
  ]
  return presentTools(tools, frame, current)
}

/** What can be asked about a hashtag. */
export function presentTagTools(
  slug: string,
  { frame, current }: { readonly frame: Frame; readonly current?: AnswerForm },
): ToolsView {
  const encoded = encodeURIComponent(slug)
  const answerOf = (form: string) => `${frame.base}/tag/${encoded}/answer/${form}`
  return presentTools(listFoundTools(answerOf, `${frame.base}/ask?tag=${encoded}`), frame, current)
}

/** What can be asked about the articles that a search finds. */
export function presentSearchTools(
  query: string,
  { frame, current }: { readonly frame: Frame; readonly current?: AnswerForm },
): ToolsView {
  const answerOf = (form: string) => `${frame.base}/search/answer/${form}?${query}`
  const askHref = `${frame.base}/ask?found=${encodeURIComponent(query)}`
  return presentTools(listFoundTools(answerOf, askHref), frame, current)
}

function listFoundTools(answerOf: (form: string) => string, askHref: string): Tool[] {
  return [
    ['summary', answerOf('summary')],
    ['points', answerOf('points')],
    ['ask', askHref],
    ['explain', answerOf('explain')],
    ['compare', answerOf('compare')],
    ['timeline', answerOf('timeline')],
  ]
}

function listStoryTools({ id, outletCount, articleCount }: Story, base: string): Tool[] {
  const own = `${base}/story/${id}/answer`
  return [
    ...(outletCount > 1 ? [['compare', `${own}/compare`] as const] : []),
    ...(articleCount > 1 ? [['timeline', `${own}/timeline`] as const] : []),
  ]
}

function presentTools(tools: readonly Tool[], { words }: Frame, current: AnswerForm | undefined): ToolsView {
  return tools.map(([form, href]) => ({
    label: words.answers.form[form],
    href,
    isCurrent: form === current,
  }))
}
