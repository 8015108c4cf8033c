import { html } from 'hono/html'
import { type AnswerTask, answerTasks } from '../../model/answer.ts'
import { type ModelProvider, modelProviders } from '../../model/language-model.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { type ModelUseView, modelUseView } from './model-use-view.ts'

export interface ModelView {
  /** Which model is asked. */
  readonly sentence: string
  readonly canTest: boolean
  readonly canEmbed: boolean
  /** Set by the environment. */
  readonly isFixed: boolean
  readonly keySentence: string
  readonly typed: TypedModel
  readonly errors: readonly ModelFormError[]
  readonly tested: TestedView | undefined
  readonly use: ModelUseView
}

/** What stands in the form; a key never does. */
export interface TypedModel {
  readonly provider: ModelProvider | 'off'
  readonly address: string
  readonly name: string
  readonly prices: string
  readonly budget: string
  readonly seconds: string
  readonly embedding: string
  readonly asks: string
  readonly tasks: readonly AnswerTask[]
}

export type ModelFormError = keyof Frame['words']['model']['error']

interface TestedView {
  readonly isWell: boolean
  readonly sentence: string
  /** What the provider said. */
  readonly detail: string | undefined
}

/** Which language model is asked, a form to set it, a trial of it, and what it took. */
export function modelView(view: ModelView, frame: Frame): Html {
  const { model } = frame.words
  return html`<h1 class="page-title">${model.heading}</h1>
<div class="sending">
<p class="hint">${model.about}</p>
<p><strong dir="auto">${view.sentence}</strong></p>
${view.canTest ? testForm(frame) : nothing}
${view.canEmbed ? testEmbeddingForm(frame) : nothing}
${view.tested ? testedView(view.tested) : nothing}
${view.isFixed ? html`<p class="hint">${model.byEnvironment}</p>` : settingsForm(view, frame)}
</div>
${modelUseView(view.use, frame)}`
}

function testedView({ isWell, sentence, detail }: TestedView): Html {
  return html`<p role="status"${isWell ? nothing : html` class="error"`}><span dir="auto">${sentence}</span>${detail ? html` <small dir="auto">${detail}</small>` : nothing}</p>`
}

function testForm({ words }: Frame): Html {
  return html`<form class="own" method="post" action="/settings/model/test"><button type="submit">${words.model.test}</button> <span class="hint">${words.model.testHint}</span></form>`
}

function testEmbeddingForm({ words }: Frame): Html {
  return html`<form class="own" method="post" action="/settings/model/test-embedding"><button type="submit">${words.model.testEmbedding}</button> <span class="hint">${words.model.testEmbeddingHint}</span></form>`
}

function settingsForm(view: ModelView, frame: Frame): Html {
  const { model, save } = frame.words
  const { typed, errors } = view
  return html`<form class="panel rules" method="post" action="/settings/model">
${errors.map((error) => html`<p class="error" role="alert">${model.error[error]}</p>`)}
<p><label for="provider">${model.provider}</label><select id="provider" name="provider">${(
    ['off', ...modelProviders] as const
  ).map(
    (provider) =>
      html`<option value="${provider}"${provider === typed.provider ? html` selected` : nothing}>${model.providers[provider]}</option>`,
  )}</select></p>
${fieldView({ name: 'name', label: model.name, hint: model.nameHint, value: typed.name })}
${fieldView({ name: 'address', label: model.address, hint: model.addressHint, value: typed.address })}
<p><label for="key">${model.key}</label><input type="password" id="key" name="key" dir="ltr" maxlength="500" autocomplete="off" aria-describedby="key-hint">
<span class="hint" id="key-hint">${view.keySentence} ${model.keyHint}</span></p>
<div class="pair">${fieldView({ name: 'prices', label: model.prices, hint: model.pricesHint, value: typed.prices })}
${fieldView({ name: 'budget', label: model.budget, hint: model.budgetHint, value: typed.budget })}</div>
${frame.isSite ? fieldView({ name: 'asks', label: model.asks, hint: model.asksHint, value: typed.asks }) : nothing}
${fieldView({ name: 'seconds', label: model.seconds, hint: '', value: typed.seconds })}
${fieldView({ name: 'embedding', label: model.embedding, hint: model.embeddingHint, value: typed.embedding })}
<fieldset><legend>${model.tasks}</legend><ul class="ticks">${answerTasks.map(
    (task) =>
      html`<li><input type="checkbox" id="task-${task.replace(' ', '-')}" name="tasks" value="${task}"${typed.tasks.includes(task) ? html` checked` : nothing}><label for="task-${task.replace(' ', '-')}">${model.task[task]}</label></li>`,
  )}</ul></fieldset>
<p><button type="submit">${save}</button></p>
</form>`
}

interface FieldView {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly value: string
}

function fieldView({ name, label, hint, value }: FieldView): Html {
  const described = hint === '' ? nothing : html` aria-describedby="${name}-hint"`
  return html`<p><label for="${name}">${label}</label><input id="${name}" name="${name}" dir="ltr" value="${value}" maxlength="1000" autocomplete="off" autocapitalize="off" spellcheck="false"${described}>
${hint === '' ? nothing : html`<span class="hint" id="${name}-hint">${hint}</span>`}</p>`
}
