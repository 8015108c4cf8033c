import { modelAnswerPages } from './model-answer-pages.ts'
import {
  agentsPath,
  handleAgent,
  handleAgents,
  handleEndToken,
  handleMakeToken,
  tokensPath,
} from './pages/agents.ts'
import {
  handleModel,
  handleSaveModel,
  handleTestEmbedding,
  handleTestModel,
  modelPath,
} from './pages/model.ts'
import { handleOutletText, handleSaveRules, handleTryRules } from './pages/outlet-text.ts'
import { handleReport, handleReportDone, handleReports } from './pages/reports.ts'
import { handleNewToken, handleSending, handleSent, sendPath } from './pages/sending.ts'
import type { Route } from './route.ts'

/** The pages by which a person helps with the texts of articles, and sets what writes others. */
export const textPages: readonly Route[] = [
  ['GET', '/outlet/:id/text', 'editor', handleOutletText],
  ['POST', '/outlet/:id/text', 'editor', handleSaveRules],
  ['POST', '/outlet/:id/text/try', 'editor', handleTryRules],
  ['POST', '/article/:id/report', 'reader', handleReport],
  ['GET', '/reports', 'editor', handleReports],
  ['POST', '/reports/:id/done', 'editor', handleReportDone],
  ['GET', '/sending', 'editor', handleSending],
  ['POST', '/sending', 'editor', handleNewToken],
  ['POST', `${sendPath}:token`, 'anybody', handleSent],
  ...modelAnswerPages,
  ['GET', modelPath, 'operator', handleModel],
  ['POST', modelPath, 'operator', handleSaveModel],
  ['POST', `${modelPath}/test`, 'operator', handleTestModel],
  ['POST', `${modelPath}/test-embedding`, 'operator', handleTestEmbedding],
  ['GET', tokensPath, 'operator', handleAgents],
  ['POST', tokensPath, 'operator', handleMakeToken],
  ['POST', `${tokensPath}/:id/end`, 'operator', handleEndToken],
  ['POST', agentsPath, 'anybody', handleAgent],
  ['GET', agentsPath, 'anybody', handleAgent],
]
