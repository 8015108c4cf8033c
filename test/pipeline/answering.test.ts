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

  it('that take too long fail alone: what waits behind them is answered', async (t) => {
    const { answering, stop } = openAnswering({ limitMs: 2000 })
    t.after(stop)
    // Compared each with each, which takes a minute.
    const citations = new Array<number>(100_000).fill(1)
    const sources = new Array<never>(100_000).fill({ number: 2 } as never)
    const endless = answering.checkSentence({
      sentence: { text: 'It burnt.', citations },
      ...{ sources, language: 'en' },
    })
    const behind = answering.chooseKeyPoints([told], 'en')
    await assert.rejects(endless, /not done within/)
    assert.ok((await behind).length > 0)
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
