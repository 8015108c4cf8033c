import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assertLinear } from '../../../test/assert-linear.ts'
import type { ArticleId } from '../../model/ids.ts'
import { checkSentence } from './check-sentence.ts'

const fire = [
  'A fire in the old mill of Ortell killed three people on Monday, the fire brigade said.',
  'Fourteen others were hurt.',
  'The mill, bought for 2.5 million euros, may be pulled down.',
]

function judge(
  text: string,
  texts: readonly string[] = fire,
  citations = texts.map((_, index) => index + 1),
  language = 'en',
) {
  const sources = texts.map((source, index) => ({
    ...{
      number: index + 1,
      articleId: 1 as ArticleId,
      outlet: 'Ortell Courier',
      text: source,
      start: 0,
      end: 0,
    },
  }))
  return checkSentence({ sentence: { text, citations }, sources, language })
}

describe('checkSentence', () => {
  const cases: readonly { name: string; text: string; doubts: readonly string[] }[] = [
    {
      name: 'other words of the same sense',
      text: 'Three people died in a blaze at the old mill of Ortell, according to the fire brigade.',
      doubts: [],
    },
    { name: 'a number in words', text: '14 people were hurt.', doubts: [] },
    { name: 'another number', text: 'Fifteen others were hurt.', doubts: ['number'] },
    {
      name: 'another unit',
      text: 'The mill, bought for 2.5 million dollars, may be pulled down.',
      doubts: ['number'],
    },
    {
      name: 'another day',
      text: 'A fire in the old mill of Ortell killed three people on Sunday, the fire brigade said.',
      doubts: ['date'],
    },
    {
      name: 'another name',
      text: 'A fire in the old mill of Corvane killed three people on Monday, the fire brigade said.',
      doubts: ['name'],
    },
    { name: 'a denial', text: 'Fourteen others were not hurt.', doubts: ['negation'] },
    { name: 'a chance told as a fact', text: 'The mill has been pulled down.', doubts: ['modality'] },
    {
      name: 'another speaker',
      text: 'A fire in the old mill of Ortell killed three people on Monday, the mayor said.',
      doubts: ['attribution'],
    },
    {
      name: 'no speaker',
      text: 'A fire in the old mill of Ortell killed three people on Monday.',
      doubts: ['attribution'],
    },
    {
      name: 'words that nobody said',
      text: 'The fire brigade called it "a day of horror".',
      doubts: ['quote'],
    },
    {
      name: 'the outlet as speaker',
      text: 'The mill may be pulled down, the Ortell Courier reported.',
      doubts: [],
    },
    {
      name: 'a word of a table of senses',
      text: 'Fourteen others were harmed.',
      doubts: [],
    },
  ]
  for (const { name, text, doubts } of cases)
    it(`judges ${name}`, () => {
      const verdict = judge(text)
      assert.deepEqual(
        verdict.doubts.map(({ kind }) => kind),
        doubts,
        JSON.stringify(verdict.doubts),
      )
      assert.equal(verdict.supported, doubts.length === 0)
    })

  it('refuses what cites nothing, and what cites a source that is not there', () => {
    assert.equal(judge('Fourteen others were hurt.', fire, []).doubts[0]?.kind, 'citation')
    assert.match(judge('Fourteen others were hurt.', fire, [2, 9]).doubts[0]?.detail ?? '', /9/)
  })

  it('takes a denial out of a quotation, and whoever accuses for who says so', () => {
    const texts = [
      'Minister Bram Oster met the teachers.',
      '"We will listen, but there is no money for smaller classes," he said.',
      'Opposition leader Tom Rehn accused the bank of punishing families.',
    ]
    const kinds = (text: string) => judge(text, texts).doubts.map(({ kind }) => kind)
    assert.deepEqual(kinds('The minister said there was no money for smaller classes.'), [])
    assert.deepEqual(kinds('The minister said there was money for smaller classes.'), ['negation'])
    assert.deepEqual(kinds('Tom Rehn said the bank was punishing families.'), [])
    assert.ok(kinds('The bank is punishing families.').includes('modality'))
  })

  it('refuses a near copy with a word of its own', () => {
    const { doubts } = judge('The mill, bought cheaply for 2.5 million euros, may be pulled down.')
    assert.match(doubts[0]?.detail ?? '', /^cheaply not in the source/)
  })

  it('looks only at what is cited', () => {
    assert.equal(judge('Fourteen others were hurt.', fire, [1]).supported, false)
  })

  it('says how a figure follows from others', () => {
    const votes = ['The council approved the plan by 112 votes to 97.']
    assert.deepEqual(judge('The plan was approved by a margin of 15 votes.', votes).computed, [
      '15 = 112 − 97',
    ])
    assert.equal(judge('The plan was approved by a margin of 25 votes.', votes).supported, false)
  })

  it('refuses other figures and names in languages without a table', () => {
    const pairs = [
      [
        'it',
        'Un incendio nel porto di Corvana ha ucciso tre persone.',
        'Un incendio nel porto di Corvana ha ucciso sette persone.',
      ],
      ['ja', '古い港で火災があり、3人が死亡した。', '古い港で火災があり、5人が死亡した。'],
      ['ru', 'В порту Корваны пострадали 14 человек.', 'В порту Ортелы пострадали 14 человек.'],
    ] as const
    for (const [language, source, wrong] of pairs) {
      assert.equal(judge(source, [source], [1], language).supported, true, source)
      assert.equal(judge(wrong, [source], [1], language).supported, false, wrong)
    }
  })

  it('reads digits of any script, and letters that only look like others as what they are', () => {
    const deaths = ['The flood killed 14 people near Ortell.']
    for (const text of [
      'The flood killed １４ people.',
      'The flood killed ١٤ people.',
      'The fl\u200bood killed 1\u200b4 people.',
    ])
      assert.deepEqual(judge(text, deaths).doubts, [], text)
    for (const text of [
      'The flood killed 15 people.',
      'The flood killed ١٥ people.',
      'The flood killed 1\u200b5 people.',
    ])
      assert.equal(judge(text, deaths).supported, false, text)
    // The first letter is Greek.
    assert.equal(judge('The flood killed 14 people near Οrtell.', deaths).supported, false)
  })

  it('costs in proportion to the length of the source, and to that of the sentence', () => {
    const sentence = 'In 2019 the mayor of Ortell, Anna Berg, said that 14 of 230 houses were “not safe”.'
    assertLinear(
      (length) =>
        judge(
          fire[0] as string,
          Array.from({ length }, () => sentence),
        ),
      40,
      'many sentences',
    )
    assertLinear((length) => judge('No 14 “a” Berg said, '.repeat(length)), 20, 'a long sentence')
    assertLinear(
      (length) =>
        judge(
          '9 9 8 7',
          Array.from({ length }, () => '9 '.repeat(50)),
        ),
      20,
      'numbers alone',
    )
    for (const piece of [', und ', 'may kill ', 'rose more '])
      assertLinear(
        (length) => judge(piece.repeat(length), Array<string>(5).fill(piece.repeat(length))),
        50,
        piece,
      )
    // One sign that is spelt out as eighteen.
    assertLinear((length) => judge('ﷺ'.repeat(length), ['ﷺ'.repeat(length)]), 450, 'signs spelt out')
    assert.match(judge('ﷺ'.repeat(450)).doubts[0]?.detail ?? '', /too long/)
    assert.equal(judge('x'.repeat(1_000_000)).supported, false)
    assert.equal(judge('ا‎'.repeat(500_000), ['"'.repeat(1_000_000)]).supported, false)
  })
})
