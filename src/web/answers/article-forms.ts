import type { AnswerTask } from '../../model/answer.ts'
import type { SayOfArticle } from './say.ts'
import { sayArticlePoints } from './say-article-points.ts'
import { sayArticleSummary } from './say-article-summary.ts'
import { sayNames } from './say-names.ts'

interface Form {
  readonly say: SayOfArticle
  /** What a model can be asked in its place. */
  readonly task: AnswerTask
}

/** What can be asked about an article, by the end of its address. */
export const articleForms = {
  summary: { say: sayArticleSummary, task: 'summary' },
  points: { say: sayArticlePoints, task: 'key points' },
  explain: { say: sayNames, task: 'explain' },
} satisfies Record<string, Form>
