import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ArticleId } from '../model/ids.ts'
import { checkTranslation } from './check-translation.ts'

const german =
  'Rund 4.200 Menschen in drei Dörfern wurden am 3. Juni gewarnt; der Pegel fiel am Montag um 1,5 Meter.'
const russian = 'Около 4200 человек в трёх деревнях покинули дома.'
const chinese = '约4200人离开了三个村庄的家园。'

interface Pair {
  readonly name: string
  readonly from: string
  /** English where it is not said. */
  readonly language?: string
  readonly original: string
  readonly right: string
  readonly wrong: string
}

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

  const pairs: readonly Pair[] = [
    {
      name: 'a denial in German',
      ...{ from: 'de', original: 'Die Stadt wird das alte Bad nicht schließen.' },
      right: 'The town will not close the old baths.',
      wrong: 'The town will close the old baths.',
    },
    {
      name: 'a denial in French',
      ...{ from: 'fr', original: 'Le maire n’a pas répondu aux questions.' },
      right: 'The mayor did not answer the questions.',
      wrong: 'The mayor answered the questions.',
    },
    {
      name: 'no denial in Spanish',
      ...{ from: 'es', original: 'El barco volvió al puerto por la noche.' },
      right: 'The boat returned to the port at night.',
      wrong: 'The boat never returned to the port.',
    },
    {
      name: 'what is said to be in German',
      ...{ from: 'de', original: 'Der Minister soll von dem Vertrag gewusst haben.' },
      right: 'The minister is said to have known of the contract.',
      wrong: 'The minister knew of the contract.',
    },
    {
      name: 'what may be in Spanish',
      ...{ from: 'es', original: 'El puente podría abrir en otoño.' },
      right: 'The bridge could open in autumn.',
      wrong: 'The bridge opens in autumn.',
    },
    {
      name: 'who is quoted in French',
      ...{ from: 'fr', original: '« Nous avons eu peur », a dit la voisine.' },
      right: '“We were afraid,” said the neighbour.',
      wrong: '“We were afraid,” said the neighbour. “It is a scandal.”',
    },
  ]
  const names: typeof pairs = [
    {
      name: 'a surname',
      ...{ from: 'de', original: 'Die Brücke bleibt zu, sagt Anna Berg.' },
      right: 'The bridge stays closed, says Anna Berg.',
      wrong: 'The bridge stays closed, says Anna Holm.',
    },
    {
      name: 'a surname that another language spells otherwise',
      ...{ from: 'de', original: 'In Kiew traf Maria Kowaltschuk den Rat.' },
      right: 'Maria Kovalchuk met the council in Kyiv.',
      wrong: 'Maria Lindqvist met the council in Kyiv.',
    },
    {
      name: 'a surname with an ending',
      ...{ from: 'de', original: 'Peter Müllers Haus steht in München.' },
      right: 'Peter Mueller’s house stands in Munich.',
      wrong: 'The house of Peter Ortega stands in Munich.',
    },
    {
      name: 'who is named, of whom the translation may say less',
      ...{ from: 'es', original: 'Habló la alcaldesa Ana Ruiz Peralta.' },
      right: 'Mayor Ana Ruiz spoke.',
      wrong: 'The mayor spoke.',
    },
    {
      name: 'out who is not named',
      ...{ from: 'fr', original: 'Le maire a ouvert le pont.' },
      right: 'The mayor opened the bridge.',
      wrong: 'Mayor Paul Okafor opened the bridge.',
    },
    {
      name: 'places, months and parties as they are called elsewhere',
      ...{
        from: 'de',
        original: 'Die Christdemokraten in Köln und Georgien wollten im April Regenwasser sammeln.',
      },
      right: 'Christian Democrats in Cologne and Georgia wanted to collect rainwater in April.',
      wrong: 'Laura Bianchi in Cologne and Georgia wanted to collect rainwater in April.',
    },
    {
      name: 'what bears the name of somebody',
      ...{ from: 'en', original: 'Charles Bridge is closed.', language: 'de' },
      right: 'Die Karlsbrücke ist gesperrt.',
      wrong: 'Laura Bianchi ist geschlossen.',
    },
    {
      name: 'a forename before a German noun',
      ...{ from: 'de', original: 'Am Hafen wollte Maria Blumen kaufen.' },
      right: 'Maria wanted to buy flowers at the harbour.',
      wrong: 'Laura Bianchi wanted to buy flowers at the harbour.',
    },
  ]
  for (const { name, from, language = 'en', original, right, wrong } of [...pairs, ...names])
    it(`keeps ${name}`, () => {
      const source = { number: 1, articleId: 1 as ArticleId, outlet: 'X', text: original, start: 0, end: 9 }
      const isTaken = (text: string) =>
        checkTranslation({
          ...{ sentence: { text, citations: [1] }, sources: [source] },
          ...{ language, from },
        }).supported
      assert.deepEqual([isTaken(right), isTaken(wrong)], [true, false])
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
