import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compareRevisions } from './compare-revisions.ts'

/** What is material between two texts, by kind: `before → after`. */
function findMaterials(before: string, after: string, language: string): Record<string, string> {
  const { changes } = compareRevisions({ title: 'A', text: before }, { title: 'A', text: after }, language)
  const all = changes.flatMap(({ materials }) => materials)
  return Object.fromEntries(
    all.map(({ kind, removed, added }) => [kind, `${removed.join('|')} → ${added.join('|')}`]),
  )
}

describe('what is material', () => {
  for (const { name, before, after, language = 'en', expected } of [
    {
      name: 'a number with its unit',
      before: 'It rose to 4.5 per cent.',
      after: 'It rose to 4.25 per cent.',
      expected: { number: '4.5 per cent → 4.25 per cent' },
    },
    {
      name: 'the unit of a number',
      before: 'It is 40 km long in all.',
      after: 'It is 40 miles long in all.',
      expected: { number: '40 km → 40 miles' },
    },
    {
      name: 'not a number that is written in another way',
      before: 'Fourteen people paid 1.5 million euros.',
      after: '14 people paid 1,500,000 euros.',
      expected: {},
    },
    {
      name: 'not a number whose sentence was cut in two',
      before: 'The first ship carried 14 people and the second ship carried 19.',
      after: 'The first ship carried 14 people. The second carried 19.',
      expected: {},
    },
    {
      name: 'numbers that change places',
      before: 'Of the ships one had 14 people. The other ship had 19 people.',
      after: 'Of the ships one had 19 people. The other ship had 14 people.',
      expected: { number: '19 → 14' },
    },
    {
      name: 'a name in the place of another',
      before: 'The bridge was drawn by Anna Berg in spring.',
      after: 'The bridge was drawn by Anna Borg in spring.',
      expected: { name: 'Anna Berg → Anna Borg' },
    },
    {
      name: 'a name at the beginning of a sentence that the texts know as one',
      before: 'Lindqvist spoke to the Bank of Corvane. A friend of Lindqvist and of Marlow was there.',
      after: 'Marlow spoke to the Bank of Corvane. A friend of Lindqvist and of Marlow was there.',
      expected: { name: 'Lindqvist → Marlow' },
    },
    {
      name: 'a name with a particle',
      before: 'She wrote to the Bank of Corvane in May.',
      after: 'She wrote to the Bank of Valdren in May.',
      expected: { name: 'Bank of Corvane → Bank of Valdren' },
    },
    {
      name: 'not a longer form of a name',
      before: 'The plan of mayor Tessen was praised.',
      after: 'The plan of mayor Ida Tessen was praised.',
      expected: {},
    },
    {
      name: 'not the first word of a sentence',
      before: 'Yesterday the council met.',
      after: 'Today the council met.',
      expected: {},
    },
    {
      name: 'not a noun in German',
      before: 'Gestern wurde die neue Brücke am Fluss eröffnet.',
      after: 'Gestern wurde die neue Straße am Fluss eröffnet.',
      language: 'de',
      expected: {},
    },
    {
      name: 'a name of two words in German',
      before: 'Gestern sprach dort Anna Berg über die Brücke.',
      after: 'Gestern sprach dort Petra Lund über die Brücke.',
      language: 'de',
      expected: { name: 'Anna Berg → Petra Lund' },
    },
    {
      name: 'a name in Russian',
      before: 'Мост открыл вчера Иван Петров.',
      after: 'Мост открыл вчера Пётр Иванов.',
      language: 'ru',
      expected: { name: 'Иван Петров → Пётр Иванов' },
    },
    {
      name: 'words within quotation marks',
      before: 'She said: “The bridge is safe.”',
      after: 'She said: “The bridge is quite safe.”',
      expected: { quote: 'The bridge is safe. → The bridge is quite safe.' },
    },
    {
      name: 'a quotation of several sentences',
      before: '“It rains. The bridge is safe. We wait,” she said.',
      after: '“It rains. The bridge was safe. We wait,” she said.',
      expected: { quote: 'The bridge is safe. → The bridge was safe.' },
    },
    {
      name: 'quotation marks that were taken away',
      before: 'He spoke of a “complete failure” of the pump.',
      after: 'He spoke of a complete failure of the pump.',
      expected: { quote: 'complete failure → ' },
    },
    {
      name: 'French and German quotation marks',
      before: 'Elle a parlé de « la fin » du pont.',
      after: 'Elle a parlé de « ma fin » du pont.',
      language: 'fr',
      expected: { quote: 'la fin → ma fin' },
    },
    {
      name: 'Japanese quotation marks',
      before: '市長は「橋は安全だ」と述べた。',
      after: '市長は「橋は危険だ」と述べた。',
      language: 'ja',
      expected: { quote: '橋は安全だ → 橋は危険だ' },
    },
    { name: 'a denial', before: 'He has paid.', after: 'He has not paid.', expected: { negation: ' → not' } },
    {
      name: 'a short denial',
      before: 'He did pay.',
      after: 'He didn’t pay.',
      expected: { negation: ' → didn’t' },
    },
    { name: 'not another denial', before: 'He has not paid.', after: 'He has never paid.', expected: {} },
    {
      name: 'a denial in German',
      before: 'Es gab einen Grund dafür.',
      after: 'Es gab keinen Grund dafür.',
      language: 'de',
      expected: { negation: ' → keinen' },
    },
    {
      name: 'a denial of two words in French',
      before: 'Le pont est sûr.',
      after: 'Le pont n’est pas sûr.',
      language: 'fr',
      expected: { negation: ' → pas' },
    },
    {
      name: 'a denial in Spanish',
      before: 'El puente es seguro.',
      after: 'El puente no es seguro.',
      language: 'es',
      expected: { negation: ' → no' },
    },
    {
      name: 'a denial in Italian',
      before: 'Il ponte è sicuro.',
      after: 'Il ponte non è sicuro.',
      language: 'it',
      expected: { negation: ' → non' },
    },
    {
      name: 'a denial in Portuguese',
      before: 'A ponte é segura.',
      after: 'A ponte não é segura.',
      language: 'pt',
      expected: { negation: ' → não' },
    },
    {
      name: 'a denial in Russian',
      before: 'Мост закрыт на ночь.',
      after: 'Мост не закрыт на ночь.',
      language: 'ru',
      expected: { negation: ' → не' },
    },
    {
      name: 'a denial in Arabic',
      before: 'الجسر مغلق اليوم.',
      after: 'الجسر ليس مغلق اليوم.',
      language: 'ar',
      expected: { negation: ' → ليس' },
    },
    {
      name: 'a denial in Chinese',
      before: '大桥已经关闭了。',
      after: '大桥没有关闭。',
      language: 'zh',
      expected: { negation: ' → 没有' },
    },
    {
      name: 'what a sentence that is gone took with it, unless it is said elsewhere',
      before:
        'Rain fell on the hills. The firm of Anna Berg had lost 14 trucks. Trucks of Anna Berg stood idle.',
      after: 'Rain fell on the hills. Trucks of Anna Berg stood idle.',
      expected: { number: '14 → ' },
    },
    {
      name: 'not what a whole new sentence says',
      before: 'Rain fell.',
      after: 'Rain fell. Then 14 trucks of Anna Berg did not start.',
      expected: {},
    },
  ]) {
    test(`${name}: ${Object.keys(expected).join(', ') || 'nothing'}`, () => {
      assert.deepEqual(findMaterials(before, after, language), expected)
    })
  }
})
