import type { AnswerTask } from '../../model/answer.ts'
import type { ToldText } from '../../model/told-text.ts'
import { loadArticleSources, loadExplainingSources } from '../load/load-article-sources.ts'
import type { Site } from '../site.ts'
import type { ModelSources } from './asked-answer.ts'
import type { SayOfArticle } from './say.ts'
import { sayArticlePoints } from './say-article-points.ts'
import { sayArticleSummary } from './say-article-summary.ts'
import { sayNames } from './say-names.ts'

interface Form {
  readonly say: SayOfArticle
  /** What a model can be asked in its place. */
  readonly task: AnswerTask
  readonly loadSources: (site: Site, told: ToldText) => Promise<ModelSources>
}

/** What can be asked about an article, by the end of its address. */
export const articleForms = {
  summary: { say: sayArticleSummary, task: 'summary', loadSources: loadArticleSources },
  points: { say: sayArticlePoints, task: 'key points', loadSources: loadArticleSources },
  explain: {
    say: ({ told, ...around }) => sayNames([told], around),
    task: 'explain',
    loadSources: (site, told) => loadExplainingSources(site, [told]),
  },
} satisfies Record<string, Form>
