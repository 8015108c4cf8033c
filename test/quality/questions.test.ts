/** Questions are answered by the right sentence, or not at all. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { groupPassages } from '../../src/answer/group-passages.ts'
import { rankPassages } from '../../src/answer/rank-passages.ts'
import { readQuestion } from '../../src/answer/read-question.ts'
import { weighQuestion } from '../../src/answer/weigh-question.ts'
import { readStems } from '../../src/understand/read-stems.ts'
import floors from './floors.json' with { type: 'json' }
import questions from './questions.json' with { type: 'json' }
import { tellSample } from './tell-sample.ts'

const languages = ['en', 'de', 'ar']
const texts = tellSample()

/** In how many texts of a language each stem is. */
const countsOf = new Map(
  languages.map((language) => {
    const own = texts.filter((told) => told.language === language)
    const counts = new Map<string, number>()
    for (const { title, text } of own)
      for (const stem of readStems(`${title}\n${text}`, language))
        counts.set(stem, (counts.get(stem) ?? 0) + 1)
    return [language, { counts, texts: own.length }] as const
  }),
)

function answer(text: string): string[] {
  const question = readQuestion(text, languages)
  const counts = countsOf.get(question.language) ?? { counts: new Map(), texts: 0 }
  const groups = groupPassages(rankPassages(texts, weighQuestion(question, counts)))
  const passages = groups.flatMap((group) => group.passages)
  return passages.map(({ sentence }) => sentence.text)
}

describe('questions about the sample edition', () => {
  it('have the sentence that answers among the first three as often as the floor says', () => {
    const missed = questions.answered.filter(
      ({ question, has }) =>
        !answer(question)
          .slice(0, 3)
          .some((sentence) => new RegExp(has, 'i').test(sentence)),
    )
    const share = 1 - missed.length / questions.answered.length
    const list = missed.map(({ question }) => question).join('\n')
    assert.ok(share >= floors.questions.firstThree, `${share}\n${list}`)
  })

  it('have no answer where the edition has none, as often as the floor says', () => {
    const answered = questions.unanswered.filter((question) => answer(question).length > 0)
    const share = 1 - answered.length / questions.unanswered.length
    assert.ok(share >= floors.questions.silent, `${share}\n${answered.join('\n')}`)
  })
})
