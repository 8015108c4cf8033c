import { html } from 'hono/html'
import { type Html, nothing } from './frame.ts'

export interface FieldView {
  readonly name: string
  /** Where another field of the page has the name. */
  readonly id?: string
  readonly label: string
  readonly type: 'text' | 'email' | 'password'
  /** What browsers and password managers know it by (WHATWG, autofill). */
  readonly autocomplete: string
  readonly value?: string
  readonly hint?: string
  readonly isOptional?: boolean
}

/** A line of a form with its label, and its hint where there is one. */
export function fieldView(field: FieldView): Html {
  const { name, id = name, label, type, autocomplete, value, hint, isOptional } = field
  const described = hint === undefined ? nothing : html` aria-describedby="${id}-hint"`
  const kept = value === undefined ? nothing : html` value="${value}"`
  return html`<p><label for="${id}">${label}</label><input type="${type}" id="${id}" name="${name}"${kept} autocomplete="${autocomplete}"${isOptional ? '' : ' required'}${described}>
${hint === undefined ? nothing : html`<small class="hint" id="${id}-hint">${hint}</small>`}</p>`
}

/** Why a form was not taken. */
export function problemView(problem: string | undefined): Html {
  return problem === undefined ? nothing : html`<p class="error" role="alert">${problem}</p>`
}
