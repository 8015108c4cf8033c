import { handleEditRule, handleRuleForm } from './pages/edit-rule.ts'
import { handleLabelArticle } from './pages/label-article.ts'
import { handleLabel, handleLabels } from './pages/labels.ts'
import { handleRuleEffects, handleUndoRule } from './pages/rule-effects.ts'
import {
  handleChangeRule,
  handleExportRules,
  handleImportRules,
  handleRules,
  rulesPath,
} from './pages/rules.ts'
import type { Route } from './route.ts'

/** The pages of a reader's rules, and of the labels that they give. */
export const rulePages: readonly Route[] = [
  ['GET', rulesPath, 'reader', handleRules],
  ['GET', `${rulesPath}/new`, 'reader', handleRuleForm],
  ['POST', `${rulesPath}/edit`, 'reader', handleEditRule],
  ['GET', `${rulesPath}/done`, 'reader', handleRuleEffects],
  ['GET', `${rulesPath}/export`, 'reader', handleExportRules],
  ['POST', `${rulesPath}/import`, 'reader', handleImportRules],
  ['GET', `${rulesPath}/:id`, 'reader', handleRuleForm],
  ['POST', `${rulesPath}/:id/change`, 'reader', handleChangeRule],
  ['POST', `${rulesPath}/:id/undo`, 'reader', handleUndoRule],
  ['GET', '/labels', 'reader', handleLabels],
  ['GET', '/label', 'reader', handleLabel],
  ['POST', '/article/:id/label', 'reader', handleLabelArticle],
]
