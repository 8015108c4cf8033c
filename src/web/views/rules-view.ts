import { html } from 'hono/html'
import { describeUnreadable, type FoundFault } from '../../lib/parse-rule.ts'
import type { KeptRule } from '../../model/rule.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { faultsView, tellFault } from './rule-form-view.ts'

const path = '/settings/rules'
/** What the button sends that brings a rule back. */
const back = 'back'

export interface RulesView {
  readonly rules: readonly KeptRule[]
  /** Those that can be brought back. */
  readonly removed: readonly KeptRule[]
  readonly imported: ImportView | undefined
  /** Outlets by their domains. */
  readonly nameOf: ReadonlyMap<string, string>
}

/** What came of a file. */
export type ImportView =
  | { readonly kind: 'not rules' }
  | {
      readonly kind: 'imported'
      readonly added: number
      readonly refused: readonly { readonly at: number; readonly faults: readonly FoundFault[] }[]
      readonly leftOut: number
    }

/** All rules of a reader in their order. */
export function rulesView({ rules, removed, imported, nameOf }: RulesView, frame: Frame): Html {
  const { rules: words } = frame.words
  return html`<h1 class="page-title">${words.settingsLine[0]}</h1>
<p>${words.paragraph}</p>
${imported ? importView(imported, frame) : nothing}
<p class="actions"><a class="button" href="${path}/new">${words.newRule}</a> <a href="${path}/done">${words.effects}</a> <a href="/labels">${words.labels}</a></p>
${rules.length === 0 ? html`<p>${words.none}</p>` : html`<ol class="reason-list">${rules.map((rule, at) => ruleView(rule, { isFirst: at === 0, isLast: at === rules.length - 1, nameOf }, frame))}</ol>`}
${removed.length === 0 ? nothing : html`<section aria-labelledby="removed"><h2 class="section-title" id="removed">${words.removed}</h2><p class="hint">${words.removedHint}</p><ul class="reason-list">${removed.map((rule) => removedView(rule, frame))}</ul></section>`}
<section aria-labelledby="move"><h2 class="section-title" id="move">${words.moveThem}</h2>
<form class="panel" method="post" action="${path}/import" enctype="multipart/form-data">
<p><label for="file">${words.import}</label> <input type="file" id="file" name="file" accept="application/json,.json" required></p>
<p><button type="submit">${words.importButton}</button> <a href="${path}/export">${words.export}</a></p></form></section>`
}

interface Place {
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly nameOf: RulesView['nameOf']
}

function ruleView(kept: KeptRule, { isFirst, isLast, nameOf }: Place, frame: Frame): Html {
  const { rules: words } = frame.words
  const { id, rule, isOn } = kept
  const name = rule?.name ?? nameUnreadable(kept, frame)
  const button = (act: string, label: string) =>
    html`<button type="submit" name="do" value="${act}" aria-label="${label}: ${name}">${label}</button>`
  return html`<li><strong dir="auto">${rule ? html`<a href="${path}/${id}">${name}</a>` : name}</strong>${isOn ? nothing : html` <em>${words.isOff}</em>`}
${rule ? html`<p>${describeRule(kept, nameOf, frame)}</p>` : unreadableView(kept, frame)}
<form class="own" method="post" action="${path}/${id}/change">${isFirst ? nothing : button('up', words.up)} ${isLast ? nothing : button('down', words.down)} ${rule ? button(isOn ? 'off' : 'on', isOn ? words.turnOff : words.turnOn) : nothing} ${button('undo', words.undoAll)} ${button('remove', words.remove)}</form></li>`
}

function nameUnreadable({ text }: KeptRule, { words }: Frame): string {
  return describeUnreadable(text).name || words.rules.unreadable
}

/** Why a rule does nothing, and what to do about it. */
function unreadableView({ text }: KeptRule, { words }: Frame): Html {
  const { faults } = describeUnreadable(text)
  return html`<p>${words.rules.unreadableHint}</p>
${faults.length === 0 ? nothing : html`<ul class="error">${faults.map((found) => html`<li>${tellFault(found, words)}</li>`)}</ul>`}
<p><code dir="ltr">${text.slice(0, 500)}</code></p>`
}

/** A rule in a sentence: when, and what then. */
function describeRule({ rule }: KeptRule, nameOf: RulesView['nameOf'], { words }: Frame): string {
  const { rules } = words
  if (!rule) return ''
  const conditions = rule.conditions.map(({ kind, value, isNot }) => {
    const shown = (kind === 'outlet' && nameOf.get(value)) || value
    const told = value === '' ? rules.kinds[kind] : rules.found(rules.kinds[kind], shown)
    return isNot ? rules.not(told) : told
  })
  const actions = rule.actions.map(({ kind, label }) =>
    label === '' ? rules.actions[kind] : rules.found(rules.actions[kind], label),
  )
  const sentence = rules.sentence(
    conditions.join(rule.matches === 'all' ? rules.and : rules.or),
    actions.join(', '),
  )
  return rule.stops ? `${sentence} ${rules.stopsHere}` : sentence
}

function removedView(kept: KeptRule, frame: Frame): Html {
  const { words } = frame
  const { id, rule } = kept
  const name = rule?.name ?? nameUnreadable(kept, frame)
  return html`<li><form class="own" method="post" action="${path}/${id}/change"><span dir="auto">${name}</span> <button type="submit" name="do" value="${back}" aria-label="${words.rules.bringBack}: ${name}">${words.rules.bringBack}</button></form></li>`
}

function importView(imported: ImportView, frame: Frame): Html {
  const { rules: words } = frame.words
  if (imported.kind === 'not rules') return html`<p class="error" role="alert">${words.notRules}</p>`
  const { added, refused, leftOut } = imported
  return html`<div role="status"><p>${words.imported(added)}${leftOut > 0 ? html` ${words.leftOut(leftOut)}` : nothing}</p>
${refused.map(({ at, faults }) => html`<p class="error">${words.refused(at)}</p>${faultsView(faults, frame)}`)}</div>`
}
