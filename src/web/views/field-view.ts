import { html } from 'hono/html'
import { type Html, nothing } from './frame.ts'

export interface FieldView {
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'email' | 'password'
  /** What browsers and password managers know it by (WHATWG, autofill). */
  readonly autocomplete: string
  readonly value?: string
  readonly hint?: string
  readonly isOptional?: boolean
}

/** A line of a form with its label, and its hint where there is one. */
export function fieldView({ name, label, type, autocomplete, value, hint, isOptional }: FieldView): Html {
  const described = hint === undefined ? nothing : html` aria-describedby="${name}-hint"`
  const kept = value === undefined ? nothing : html` value="${value}"`
  return html`<p><label for="${name}">${label}</label><input type="${type}" id="${name}" name="${name}"${kept} autocomplete="${autocomplete}"${isOptional ? '' : ' required'}${described}>
${hint === undefined ? nothing : html`<small class="hint" id="${name}-hint">${hint}</small>`}</p>`
}

/** Why a form was not taken. */
export function problemView(problem: string | undefined): Html {
  return problem === undefined ? nothing : html`<p class="error" role="alert">${problem}</p>`
}
