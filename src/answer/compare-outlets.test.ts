import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerText } from '../../test/answer-text.ts'
import { quoteOf } from '../../test/contract/quote-of.ts'
import type { ArticleId } from '../model/ids.ts'
import { compareOutlets } from './compare-outlets.ts'

const shared = 'The ferry Gannet struck the pier of Saltmere on Monday with 231 passengers on board.'
const seen = 'The captain of the ferry sounded the horn for half a minute before the pier, witnesses said.'
const texts = [
  answerText(
    1,
    `${shared} ${seen} Rubber buffers had been recommended to the council by Amara Jessop years ago.\nDaily Letters Manage Letters`,
  ),
  answerText(2, `${shared} ${seen}`),
  answerText(3, `${shared} ${seen}`),
  answerText(4, `${shared} Trains to the north were late by an hour, travellers complained to our reporter.`),
]
const averill = quoteOf('Mina Averill', 'mina-averill')
const tarrowby = quoteOf('Olaf Tarrowby', 'olaf-tarrowby')
const unsure = (speaker: string) => ({ ...quoteOf(speaker), speakerSlug: undefined })
const quotes = new Map([
  [1 as ArticleId, [unsure('Averill'), unsure('Photos')]],
  [2 as ArticleId, [averill, tarrowby]],
  [3 as ArticleId, [averill, unsure('Averill'), tarrowby, unsure('Photos')]],
])

describe('outlets compared', () => {
  const { points, accounts } = compareOutlets({ texts, quotes, language: 'en' })
  const of = (outletId: number) => accounts.find((account) => account.outletId === outletId)

  it('tell what one alone says, and whom it alone names', () => {
    assert.deepEqual(
      of(1)?.own.map(({ number }) => number),
      [3],
    )
    assert.deepEqual(
      of(1)?.ownNames.map(({ name }) => name),
      ['Amara Jessop'],
    )
    assert.deepEqual(of(2)?.own, [])
  })

  it('tell what one leaves out that most others say, in the words of another', () => {
    const [sentence] = of(4)?.leftOut ?? []
    assert.equal(sentence?.text, seen)
    assert.notEqual(sentence?.outletId, 4)
    assert.deepEqual(of(1)?.leftOut, [])
  })

  it('tell of each point who has it, and where', () => {
    const point = points.find(({ sentence }) => sentence.text === seen)
    const howOf = new Map(point?.outlets.map(({ outletId, how }) => [outletId as number, how]))
    assert.deepEqual([howOf.get(1), howOf.get(2), howOf.get(4)], ['told', 'told', 'untold'])
    const there = point?.outlets.find(({ outletId }) => outletId === 2)
    assert.deepEqual([there?.nearest?.articleId, there?.nearest?.number], [2, 2])
  })

  it('tell whom each quotes, by one name, how many others do, and whom several others do', () => {
    assert.deepEqual(
      of(1)?.speakers.map(({ name, otherOutlets }) => [name, otherOutlets]),
      [['Mina Averill', 2]],
    )
    assert.deepEqual(of(1)?.unheard, ['Olaf Tarrowby'])
    assert.deepEqual(of(4)?.unheard, ['Mina Averill', 'Olaf Tarrowby'])
  })

  it('are none where one outlet alone tells it', () => {
    const alone = compareOutlets({ texts: texts.slice(0, 1), quotes, language: 'en' })
    assert.deepEqual(alone, { points: [], accounts: [] })
  })
})
