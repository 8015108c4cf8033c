import type { Context } from 'hono'
import type { AskedAnswer } from './answers/asked-answer.ts'
import { offerModel } from './offer-model.ts'
import { makeFrame, respond } from './respond.ts'
import type { Site } from './site.ts'
import { answerView } from './views/answer-view.ts'
import { nothing } from './views/frame.ts'

/** An answer as a page of its own, which says what it is made of, and offers that of a model where one is set. */
export async function respondAnswer(context: Context, site: Site, asked: AskedAnswer): Promise<Response> {
  const frame = makeFrame(context, site)
  const { form, body, searched = '', ...said } = await asked.say(frame)
  const { answers } = frame.words
  const view = {
    ...{ ...said, kicker: answers.form[form], note: `${answers.note[form]} ${searched}` },
    empty: body ? undefined : answers.empty[form],
    offer: await offerModel(context, site, asked.tasks),
  }
  const title = answers.titleOf(answers.form[form], said.title)
  return respond(context, frame, { title, main: answerView(view, body ?? nothing, frame), width: 'narrow' })
}
