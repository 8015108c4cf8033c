import { html } from 'hono/html'
import { ruleLimits } from '../../model/rule.ts'
import { type Frame, type Html, nothing } from './frame.ts'

/** The labels of a reader's own on an article. */
export interface ArticleLabelsView {
  readonly action: string
  readonly labels: readonly string[]
  /** All that they gave to any article, to choose from. */
  readonly known: readonly string[]
}

/** The labels, each with a button to take it off, and a form for another; folded away where there is none. */
export function articleLabelsView(view: ArticleLabelsView | undefined, { words }: Frame): Html {
  if (!view) return nothing
  const { action, labels, known } = view
  const { rules } = words
  return html`<details class="own-note" id="own-labels" dir="${words.direction}"${labels.length === 0 ? nothing : html` open`}><summary>${labels.length === 0 ? rules.giveLabel : rules.labels}</summary>
${labels.map((label) => html`<form class="own" method="post" action="${action}">${labelLink(label)} ${takeOffButton(label, { words })}</form>`)}
<form class="own" method="post" action="${action}"><label for="own-label">${rules.anotherLabel}</label> <input id="own-label" name="label" dir="auto" maxlength="${ruleLimits.label}" required autocomplete="off" list="known-labels"><datalist id="known-labels">${known.map((label) => html`<option value="${label}"></option>`)}</datalist> <button type="submit">${rules.putOn}</button></form>
<p class="hint"><a href="/labels">${rules.allLabels}</a></p></details>`
}

/** A label, leading to all that bear it. */
export function labelLink(label: string): Html {
  return html`<a dir="auto" href="/label?${new URLSearchParams({ name: label })}">${label}</a>`
}

/** Takes the label off by the form that it stands in. */
export function takeOffButton(label: string, { words }: Pick<Frame, 'words'>): Html {
  return html`<button name="off" value="${label}" aria-label="${words.rules.takeOffThis(label)}">${words.rules.takeOff}</button>`
}
