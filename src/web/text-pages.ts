import type { Context } from 'hono'
import { modelAnswerPages } from './model-answer-pages.ts'
import {
  agentsPath,
  handleAgent,
  handleAgents,
  handleEndToken,
  handleMakeToken,
  tokensPath,
} from './pages/agents.ts'
import { handleModel, handleSaveModel, handleTestModel, modelPath } from './pages/model.ts'
import { handleOutletText, handleSaveRules, handleTryRules } from './pages/outlet-text.ts'
import { handleReport, handleReportDone, handleReports } from './pages/reports.ts'
import { handleNewToken, handleSending, handleSent, sendPath } from './pages/sending.ts'
import type { OwnSite } from './site.ts'

type Handler = (context: Context, site: OwnSite) => Promise<Response>

/** The pages by which a person helps with the texts of articles, and sets what writes others. */
export const textPages: readonly (readonly ['GET' | 'POST', string, Handler])[] = [
  ['GET', '/outlet/:id/text', handleOutletText],
  ['POST', '/outlet/:id/text', handleSaveRules],
  ['POST', '/outlet/:id/text/try', handleTryRules],
  ['POST', '/article/:id/report', handleReport],
  ['GET', '/reports', handleReports],
  ['POST', '/reports/:id/done', handleReportDone],
  ['GET', '/sending', handleSending],
  ['POST', '/sending', handleNewToken],
  ['POST', `${sendPath}:token`, handleSent],
  ...modelAnswerPages,
  ['GET', modelPath, handleModel],
  ['POST', modelPath, handleSaveModel],
  ['POST', `${modelPath}/test`, handleTestModel],
  ['GET', tokensPath, handleAgents],
  ['POST', tokensPath, handleMakeToken],
  ['POST', `${tokensPath}/:id/end`, handleEndToken],
  ['POST', agentsPath, handleAgent],
  ['GET', agentsPath, handleAgent],
]
