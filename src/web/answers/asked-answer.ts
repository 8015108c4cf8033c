/** What is asked of an article or a story, by sentences of its own or by a model. */

import type { AnswerTask } from '../../model/answer.ts'
import type { OutletId } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import type { SummarySentence } from '../../model/summary-sentence.ts'
import type { AnswerForm } from '../present/present-tools.ts'
import type { AnswerView } from '../views/answer-view.ts'
import type { Frame, Html } from '../views/frame.ts'

/** What can be said without a model. */
export interface SaidAnswer extends Pick<AnswerView, 'title' | 'language' | 'href' | 'tools'> {
  readonly form: AnswerForm
  /** Undefined where nothing can be said. */
  readonly body: Html | undefined
  /** What was searched for it, where that is not plain. */
  readonly searched?: string | undefined
}

export interface AskedAnswer {
  readonly say: (frame: Frame) => Promise<SaidAnswer>
  /** What a model may be asked to do here, what the page is about first. */
  readonly tasks: readonly AnswerTask[]
  readonly language: string
  /** As a reader typed it. */
  readonly question?: string
  readonly loadSources: (task: AnswerTask) => Promise<ModelSources>
}

/** What a model is given. */
export interface ModelSources {
  readonly sentences: readonly SummarySentence[]
  readonly outlets: ReadonlyMap<OutletId, Outlet>
  /** Theirs, where it is not what is said at once. */
  readonly language?: string
}
