import { html } from 'hono/html'
import type { AnswerTask } from '../../model/answer.ts'
import type { Frame, Html } from './frame.ts'

export interface ModelFormView {
  readonly action: string
  /** What the model is called. */
  readonly name: string
  /** A button each. */
  readonly tasks: readonly AnswerTask[]
}

/** Buttons by which a model is asked: nothing else asks it. */
export function modelFormView(view: ModelFormView, words: Frame['words']): Html {
  const { write, offer } = words.modelAnswer
  return html`<form class="own ask-model" method="post" action="${view.action}">
${view.tasks.map((task) => html`<button type="submit" name="task" value="${task}">${write[task]}</button> `)}
<span class="hint" dir="auto">${offer(view.name)}</span></form>`
}
