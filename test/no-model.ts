/** For tests: what the environment says where it sets no language model, and nothing about notices. */
import { usualAsks } from '../src/lib/parse-model-value.ts'
import { answerTasks } from '../src/model/answer.ts'
import type { ModelChange } from '../src/pipeline/commands.ts'
import type { NoticeContextSettings } from '../src/pipeline/deliver-notices.ts'

export const noModel: ModelChange = {
  ...{ provider: 'off', address: '', name: '', key: '' },
  ...{ prices: undefined, budget: undefined, tasks: answerTasks, mostSeconds: 60, embedding: '' },
  asksOfReader: usualAsks,
}

export const noNotices: NoticeContextSettings = {
  ...{
    mail: undefined,
    pages: 'http://localhost:4200',
    timeZone: 'UTC',
    secret: 'sixteen signs at least',
    folder: '',
  },
  contact: 'mailto:nobody@octavo.invalid',
}
