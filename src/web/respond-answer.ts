import type { Context } from 'hono'
import type { AnswerForm } from './present/present-tools.ts'
import { makeFrame, respond } from './respond.ts'
import type { Site } from './site.ts'
import { type AnswerView, answerView } from './views/answer-view.ts'
import { type Frame, type Html, nothing } from './views/frame.ts'

export interface SaidAnswer extends Pick<AnswerView, 'title' | 'language' | 'href' | 'tools'> {
  readonly form: AnswerForm
  /** Undefined where nothing can be said. */
  readonly body: Html | undefined
}

/** An answer as a page of its own, which says what it is made of. */
export async function respondAnswer(
  context: Context,
  site: Site,
  say: (frame: Frame) => Promise<SaidAnswer>,
): Promise<Response> {
  const frame = makeFrame(context, site)
  const { form, body, ...said } = await say(frame)
  const { answers } = frame.words
  const view: AnswerView = {
    ...said,
    kicker: answers.form[form],
    note: answers.note[form],
    empty: body ? undefined : answers.empty[form],
  }
  const title = answers.titleOf(answers.form[form], said.title)
  return respond(context, frame, { title, main: answerView(view, body ?? nothing, frame), width: 'narrow' })
}
