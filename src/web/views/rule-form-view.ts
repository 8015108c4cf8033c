import { html } from 'hono/html'
import type { FoundFault } from '../../lib/parse-rule.ts'
import { actionKinds, conditionKinds, ruleLimits } from '../../model/rule.ts'
import { type ArticleLineView, articleLineView } from './article-line-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'

export interface RuleFormView {
  readonly draft: {
    readonly name: string
    readonly matches: 'all' | 'any'
    readonly conditions: readonly ConditionLine[]
    readonly actions: ReadonlySet<string>
    readonly label: string
    readonly stops: boolean
  }
  readonly id: string
  readonly faults: readonly FoundFault[]
  readonly trial: RuleTrialView | undefined
  /** To choose from. */
  readonly outlets: readonly { readonly name: string; readonly domain: string }[]
}

interface ConditionLine {
  readonly kind: string
  readonly value: string
  readonly isNot: boolean
}

/** What a rule would have taken. */
export interface RuleTrialView {
  readonly lookedAt: number
  readonly takenCount: number
  readonly lines: readonly ArticleLineView[]
}

/** What the form's buttons and choices send. */
const values = {
  test: 'test',
  save: 'save',
  more: 'more',
  all: 'all',
  any: 'any',
  yes: 'yes',
  not: 'not',
  less: (at: number) => `less ${at}`,
}

/** The form of a rule, with what it would have done where that was asked for. */
export function ruleFormView({ draft, id, faults, trial, outlets }: RuleFormView, frame: Frame): Html {
  const { rules: words } = frame.words
  return html`<h1 class="page-title">${id === '' ? words.newRule : words.changeRule}</h1>
<form class="panel rule-form" method="post" action="/settings/rules/edit">
<input type="hidden" name="id" value="${id}">
<button type="submit" name="do" value="${values.test}" class="visually-hidden" tabindex="-1" aria-hidden="true">${words.test}</button>
${faultsView(faults, frame)}
<p><label for="name">${words.name}</label><input type="text" id="name" name="name" dir="auto" maxlength="${ruleLimits.name}" value="${draft.name}" required></p>
<fieldset><legend>${words.when}</legend>
<p><label><input type="radio" name="which" value="${values.all}"${draft.matches === 'all' ? html` checked` : nothing}> ${words.matchesAll}</label>
<label><input type="radio" name="which" value="${values.any}"${draft.matches === 'any' ? html` checked` : nothing}> ${words.matchesAny}</label></p>
${draft.conditions.map((condition, at) => conditionView(condition, at, frame))}
<p class="actions"><button type="submit" name="do" value="${values.more}" formnovalidate>${words.more}</button></p>
<datalist id="outlets">${outlets.map(({ name, domain }) => html`<option value="${name}">${domain}</option>`)}</datalist>
<p class="hint">${words.valueHint}</p></fieldset>
<fieldset><legend>${words.then}</legend>
${actionKinds.map(
  (kind) =>
    html`<p><label><input type="checkbox" name="action" value="${kind}"${draft.actions.has(kind) ? html` checked` : nothing}> ${words.actions[kind]}</label>${
      kind === 'label'
        ? html` <input type="text" name="label" dir="auto" aria-label="${words.label}" maxlength="${ruleLimits.label}" value="${draft.label}">`
        : nothing
    }</p>`,
)}
<p><label><input type="checkbox" name="stops" value="${values.yes}"${draft.stops ? html` checked` : nothing}> ${words.stops}</label></p></fieldset>
<p><button class="second" type="submit" name="do" value="${values.test}">${words.test}</button> <button type="submit" name="do" value="${values.save}">${words.save}</button> <a href="/settings/rules">${words.cancel}</a></p>
<p class="hint">${words.testHint}</p>
</form>
${trial ? trialView(trial, frame) : nothing}`
}

/** All that is wrong about a rule, a sentence each. */
export function faultsView(faults: readonly FoundFault[], { words }: Frame): Html {
  if (faults.length === 0) return nothing
  return html`<ul class="error" role="alert">${faults.map((found) => html`<li>${tellFault(found, words)}</li>`)}</ul>`
}

/** What is wrong, in a sentence, and about which line. */
export function tellFault({ fault, at }: FoundFault, { rules }: Frame['words']): string {
  return at === undefined ? rules.faults[fault] : rules.faultAt(at, rules.faults[fault])
}

function conditionView({ kind, value, isNot }: ConditionLine, at: number, { words }: Frame): Html {
  const { rules } = words
  const number = at + 1
  return html`<p class="rule-line"><select name="kind" aria-label="${rules.lineKind(number)}">${conditionKinds.map(
    (one) =>
      html`<option value="${one}"${one === kind ? html` selected` : nothing}>${rules.kinds[one]}</option>`,
  )}</select>
<select name="not" aria-label="${rules.lineNot(number)}"><option value="">${rules.is}</option><option value="${values.not}"${isNot ? html` selected` : nothing}>${rules.isNot}</option></select>
<input type="text" name="value" dir="auto" aria-label="${rules.lineValue(number)}" maxlength="${ruleLimits.value}" value="${value}"${kind === 'outlet' ? html` list="outlets"` : nothing}>
<button type="submit" name="do" value="${values.less(at)}" formnovalidate aria-label="${rules.less}: ${number}">${rules.less}</button></p>`
}

function trialView({ lookedAt, takenCount, lines }: RuleTrialView, frame: Frame): Html {
  const { rules: words } = frame.words
  return html`<section aria-labelledby="trial" role="status"><h2 class="section-title" id="trial">${words.trial(takenCount, lookedAt)}</h2>
${takenCount > lines.length ? html`<p class="hint">${words.trialShown(lines.length)}</p>` : nothing}
<ul class="lines">${lines.map((line) => articleLineView(line, frame))}</ul></section>`
}
