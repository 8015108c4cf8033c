import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ArticleId } from '../model/ids.ts'
import { checkTranslation } from './check-translation.ts'

const german =
  'Rund 4.200 Menschen in drei Dörfern wurden am 3. Juni gewarnt; der Pegel fiel am Montag um 1,5 Meter.'
const russian = 'Около 4200 человек в трёх деревнях покинули дома.'
const chinese = '约4200人离开了三个村庄的家园。'

describe('checkTranslation', () => {
  const cases: readonly { name: string; from: string; original: string; text: string; doubts: string[] }[] = [
    {
      name: 'takes one with the same figures and dates, in words or digits',
      ...{ from: 'de', original: german, doubts: [] },
      text: 'Some 4,200 people in 3 villages were warned on 3 June; the level fell by 1.5 metres on Monday.',
    },
    {
      name: 'refuses another number',
      ...{ from: 'de', original: german, doubts: ['number', 'number'] },
      text: 'Some 2,400 people in three villages were warned on 3 June; the level fell by 1.5 metres on Monday.',
    },
    {
      name: 'refuses another date',
      ...{ from: 'de', original: german, doubts: ['date', 'date'] },
      text: 'Some 4,200 people in three villages were warned on 4 June; the level fell by 1.5 metres on Monday.',
    },
    {
      name: 'refuses what leaves a number out',
      ...{ from: 'de', original: german, doubts: ['number'] },
      text: 'Some 4,200 people in three villages were warned on 3 June; the level fell on Monday.',
    },
    {
      name: 'refuses what is much too short',
      ...{
        from: 'de',
        original: 'Die Behörde sah lange keine Gefahr für die Menschen.',
        doubts: ['content'],
      },
      text: 'No.',
    },
    {
      name: 'knows digits in a language whose number words it does not read',
      ...{ from: 'ru', original: russian, doubts: [] },
      text: 'About 4,200 people in three villages left their homes.',
    },
    {
      name: 'refuses other digits there',
      ...{ from: 'ru', original: russian, doubts: ['number', 'number'] },
      text: 'About 4,300 people in three villages left their homes.',
    },
    {
      name: 'knows digits in a script without spaces',
      ...{ from: 'zh', original: chinese, doubts: [] },
      text: 'About 4,200 people left their homes in three villages.',
    },
  ]
  for (const { name, from, original, text, doubts } of cases)
    it(name, () => {
      const source = {
        number: 1,
        articleId: 1 as ArticleId,
        outlet: 'Blatt',
        text: original,
        start: 0,
        end: 9,
      }
      const sentence = { text, citations: [1] }
      const verdict = checkTranslation({ sentence, sources: [source], language: 'en', from })
      assert.deepEqual(
        verdict.doubts.map(({ kind }) => kind),
        doubts,
        JSON.stringify(verdict.doubts),
      )
      assert.equal(verdict.supported, doubts.length === 0)
    })

  it('refuses what is of several sentences, or of none', () => {
    const source = { articleId: 1 as ArticleId, outlet: 'Blatt', text: 'Es regnet.', start: 0, end: 9 }
    const sources = [
      { number: 1, ...source },
      { number: 2, ...source },
    ]
    for (const citations of [[], [1, 2], [7]]) {
      const sentence = { text: 'It is raining.', citations }
      assert.equal(checkTranslation({ sentence, sources, language: 'en', from: 'de' }).supported, false)
    }
  })
})
