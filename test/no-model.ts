/** For tests: what the environment says where it sets no language model. */
import { answerTasks } from '../src/model/answer.ts'
import type { ModelChange } from '../src/pipeline/commands.ts'

export const noModel: ModelChange = {
  ...{ provider: 'off', address: '', name: '', key: '' },
  ...{ prices: undefined, budget: undefined, tasks: answerTasks, mostSeconds: 60 },
}
