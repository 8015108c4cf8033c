import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerText } from '../../test/answer-text.ts'
import { assertLinear } from '../../test/assert-linear.ts'
import { rankPassages } from './rank-passages.ts'
import { readQuestion } from './read-question.ts'
import { weighQuestion } from './weigh-question.ts'

const dam = answerText(
  1,
  'The dam of Ortell was closed on Monday. It is 94 metres high and holds the water of eleven towns. Anna Berg, who heads the water authority, was at the dam. Bread was sold there.',
  { title: 'The Ortell dam is closed' },
)
const ferry = answerText(2, 'The ferry Gannet hit a pier. Fourteen people were injured on board.', {
  title: 'Ferry hits pier',
})

const rehearsal = answerText(
  3,
  'The Lantern Cup is played in May. Five clubs wait for it. Tickets are dear. In the town nobody sleeps. A baker won a cake.',
  { title: 'A town waits' },
)

const ask = (text: string) => {
  const question = weighQuestion(readQuestion(text, ['en']), { counts: new Map([['dam', 2]]), texts: 9 })
  return rankPassages([dam, ferry, rehearsal], question)
}

const answered = [
  { text: 'Who heads the water authority?', number: 3 },
  { text: 'How high is the Ortell dam?', number: 2 },
  { text: 'When was the dam closed?', number: 1 },
  { text: 'How many people were hurt on the ferry?', number: 2 },
]

describe('passages', () => {
  for (const { text, number } of answered)
    it(`answer: ${text}`, () => assert.equal(ask(text)[0]?.sentence.number, number))

  it('mark the words of the question, and words alike, where they stand', () => {
    const [first] = ask('How many people were hurt on the ferry?')
    const marked = first?.marks.map(({ start, end }) => first.sentence.text.slice(start, end))
    assert.deepEqual(marked, ['injured'])
  })

  for (const text of [
    'Who heads the airport?',
    'What did Rolf Anders say about the dam?',
    'How many bakers voted for the harvest?',
    'What is it?',
    'Who won the Lantern Cup?',
  ])
    it(`are none: ${text}`, () => assert.deepEqual(ask(text), []))

  it('cost no more than an article has sentences', () => {
    const question = weighQuestion(readQuestion('How high is the dam?', ['en']), {
      counts: new Map(),
      texts: 9,
    })
    const text = 'The dam of Ortell was 94 metres high and closed. '.repeat(400)
    assertLinear(
      (length) => {
        const sentences = answerText(1, text.slice(0, 4_000)).sentences
        const many = Array.from({ length: length / 10 }, (_, at) =>
          answerText(at, text.slice(0, 4_000), { sentences }),
        )
        rankPassages(many, question)
      },
      500,
      'passages',
    )
  })
})
