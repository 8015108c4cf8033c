import type { Context } from 'hono'
import type { AnswerTask } from '../model/answer.ts'
import { addressWithin } from './read-request.ts'
import type { Site } from './site.ts'
import { type Html, nothing } from './views/frame.ts'
import { modelFormView } from './views/model-form-view.ts'

/** Buttons that ask the model at this address, for what it may be asked; nothing where none is set, or for who may not press. */
export async function offerModel(context: Context, site: Site, tasks: readonly AnswerTask[]): Promise<Html> {
  const mayAsk = tasks.length > 0 && site.findVisitor(context) !== undefined
  const model = mayAsk ? await site.findModel() : undefined
  const allowed = tasks.filter((task) => model?.tasks.includes(task))
  if (!model || allowed.length === 0) return nothing
  const view = { action: addressWithin(context, site), name: model.name, tasks: allowed }
  return modelFormView(view, site.words)
}
