import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { chooseKeyPoints } from '../../src/answer/choose-key-points.ts'
import { readQuestion } from '../../src/answer/read-question.ts'
import { weighQuestion } from '../../src/answer/weigh-question.ts'
import { openAnswering } from '../../src/pipeline/open-answering.ts'
import { answerText } from '../answer-text.ts'

const told = answerText(
  1,
  'The harbour of Ortell was closed on Monday after a crane fell into the basin. Two workers were rescued from the cabin of the crane by divers.',
)

describe('answers worked out in a thread', () => {
  it('are the same as here, also where words of a question are keys', async (t) => {
    const { answering, stop } = openAnswering()
    t.after(stop)
    assert.deepEqual(await answering.chooseKeyPoints([told], 'en'), chooseKeyPoints([told], 'en'))
    const counts = { counts: new Map<string, number>(), texts: 9 }
    const question = weighQuestion(readQuestion('How many workers were rescued?', ['en']), counts)
    const [group] = await answering.answerQuestion([told], question)
    assert.equal(group?.passages[0]?.sentence.number, 2)
  })

  it('that fail say so, and the next is answered', async (t) => {
    const { answering, stop } = openAnswering()
    t.after(stop)
    await assert.rejects(answering.chooseKeyPoints([undefined as never], 'en'), /chooseKeyPoints/)
    assert.ok((await answering.chooseKeyPoints([told], 'en')).length > 0)
  })

  it('end with the thread, which begins anew for the next', async () => {
    const { answering, stop } = openAnswering()
    const asked = answering.chooseKeyPoints([told], 'en')
    const ended = assert.rejects(asked, /stops/)
    await stop()
    await ended
    assert.ok((await answering.chooseKeyPoints([told], 'en')).length > 0)
    await stop()
  })
})
