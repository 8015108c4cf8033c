import { html } from 'hono/html'
import type { RuleEffect, RuleReason } from '../../model/rule.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { tellRuleWhy } from './tell-rule-why.ts'
import { timeView } from './time-view.ts'

/** What a rule did with an article. */
export interface RuledView extends Omit<RuleEffect, 'why'> {
  readonly why?: readonly RuleReason[]
  readonly ruleName: string
}

/** Which rule did what with an article, why where that is not told beside it, and the button that takes it back. */
export function ruledView(effect: RuledView, frame: Frame): Html {
  const { rules: words } = frame.words
  const { articleId, ruleId, ruleName, action, state, doneAt, why } = effect
  const what =
    action.label === '' ? words.did[action.kind] : words.found(words.did[action.kind], action.label)
  const isUndoable = state === 'done' && action.kind !== 'notify' && action.kind !== 'webhook'
  return html`<form class="own" method="post" action="/settings/rules/${ruleId}/undo"><input type="hidden" name="article" value="${articleId}">
<span>${words.by(what, ruleName)} ${timeView(doneAt, frame)}${state === 'done' ? nothing : html` (${words.states[state]})`}${why ? html`<br>${tellRuleWhy(why, frame.words)}` : nothing}</span>
${isUndoable ? html` <button type="submit">${words.undo}</button>` : nothing}</form>`
}
