import type { Context } from 'hono'
import { numberSources } from '../answer/number-sources.ts'
import type { AnswerRequest } from '../model/answer-request.ts'
import type { AskedAnswer } from './answers/asked-answer.ts'
import { sayModelAnswer } from './answers/say-model-answer.ts'
import { addressWithin, readForm } from './read-request.ts'
import { makeFrame, respondNotFound } from './respond.ts'
import type { OwnSite } from './site.ts'
import { streamHtml } from './stream-html.ts'
import { answerView } from './views/answer-view.ts'
import { nothing } from './views/frame.ts'
import { growingAnswerView } from './views/model-answer-view.ts'

/**
 * An answer written by a model, as a page that grows: a sentence is sent when it has passed the check, and at the end what
 * was withheld. Where there is no answer, or a weak one, that without a model follows. Whoever leaves ends the request.
 */
export async function respondModelAnswer(
  context: Context,
  site: OwnSite,
  asked: AskedAnswer,
): Promise<Response> {
  const { task: wanted } = await readForm(context)
  const task = asked.tasks.find((one) => one === wanted)
  const model = await site.findModel()
  if (!task || !model) return respondNotFound(context, site)
  const frame = makeFrame(context, site)
  const { form, body = nothing, searched = '', ...said } = await asked.say(frame)
  const { answers, modelAnswer } = frame.words
  const isTranslated = task === 'translate'
  const note = (isTranslated ? modelAnswer.noteOfTranslation : modelAnswer.note)(model.name)
  const kicker = modelAnswer.titles[task] ?? answers.form[form]
  const view = { ...said, kicker, note: `${note} ${searched}`, empty: undefined, offer: nothing }
  const sources = await asked.loadSources(task)
  const sourceLanguage = sources.language ?? asked.language
  const language = isTranslated ? frame.words.languageCode : sourceLanguage
  const request: AnswerRequest = {
    ...{ task, sources: numberSources(sources.sentences, sources.outlets) },
    ...{ language, sourceLanguage },
    ...(asked.question !== undefined && { question: asked.question }),
  }
  const leaving = new AbortController()
  const asking = { name: model.name, stopHref: addressWithin(context, site), language }
  return streamHtml(context, site, {
    frame,
    render: (place) => ({
      title: answers.titleOf(kicker, said.title),
      main: answerView(view, growingAnswerView(asking, place, frame), frame),
      width: 'narrow',
    }),
    parts: sayModelAnswer({ site, request, sources, signal: leaving.signal, frame, body }),
    leave: () => leaving.abort(),
  })
}
