import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { detectSection } from './detect-section.ts'
import { readText } from './read-text.ts'

function sectionOf(
  title: string,
  text: string,
  { language = 'en', url = 'https://paper.example/a', categories = [] as readonly string[] } = {},
) {
  const { section, why } = detectSection({ url, categories, read: readText(title, text, language) })
  return [section, why[0]?.rule]
}

describe('detectSection', () => {
  it('goes by the category of the feed, then by the folders of the address', () => {
    const url = 'https://paper.example/Football/2026/final.html'
    assert.deepEqual(sectionOf('A final', '', { url, categories: ['Corvane', 'Health'] }), [
      'health',
      'feed category',
    ])
    assert.deepEqual(sectionOf('A final', '', { url }), ['sport', 'address folder'])
    assert.deepEqual(sectionOf('A', '', { url: 'https://paper.example/health-care/a' }), [
      'health',
      'address folder',
    ])
    assert.deepEqual(sectionOf('A', '', { url: 'https://paper.example/a/sport' }), [undefined, undefined])
  })

  for (const [language, section, title, text] of [
    [
      'en',
      'sport',
      'Corvane win the cup',
      'The coach praised his players. They scored twice before the season ends.',
    ],
    ['en', 'health', 'New vaccine at Ortell hospital', 'Doctors gave it to forty patients with the disease.'],
    [
      'en',
      'crime',
      'Man arrested in Corvane',
      'Police said the suspect was charged with murder. A judge will hear him in court.',
    ],
    [
      'de',
      'politics',
      'Die Wahl in Ortell',
      'Die Partei der Kanzlerin verliert. Die Koalition im Landtag hat keine Mehrheit.',
    ],
    [
      'fr',
      'culture',
      'Un film à Corvane',
      'L’actrice et le réalisateur sont venus au festival avec leur musique.',
    ],
    [
      'es',
      'disaster',
      'Terremoto en Corvane',
      'Los bomberos buscan heridos tras la explosión. El rescate sigue.',
    ],
    [
      'pt',
      'sport',
      'O time vence a copa',
      'O técnico elogia os jogadores depois do gol na última partida da temporada.',
    ],
    [
      'it',
      'crime',
      'Un arrestato a Corvane',
      'La polizia lo portò davanti al giudice. Il processo in tribunale segue.',
    ],
    ['ru', 'economy', 'Банк и рынок', 'Инфляция растёт, акции падают. Инвесторы ждут бюджета.'],
    ['uk', 'health', 'Нова вакцина', 'Лікарі дали її пацієнтам у лікарні. Пацієнти мали вірус.'],
    ['pl', 'politics', 'Wybory w Corvane', 'Premier i jego partia tracą głosy w sejmie, opozycja rośnie.'],
    [
      'nl',
      'disaster',
      'Brand in Corvane',
      'De brandweer telt gewonden na de explosie. Hulpdiensten zijn er.',
    ],
    ['tr', 'education', 'Okul açıldı', 'Öğretmenler ve öğrenciler sınav için üniversite yolunda.'],
    ['ar', 'sport', 'المباراة في كورفان', 'المدرب واللاعب في الفريق بعد هدف في الدوري'],
    ['zh', 'conflict', '战争继续', '军队发射导弹。士兵说停火已经结束，空袭继续。'],
    ['ja', 'weather', '台風が近づく', '気象庁は大雨と雪に注意を呼びかけた。気温は下がる。'],
  ] as const)
    it(`reads the words of “${title}”`, () =>
      assert.deepEqual(sectionOf(title, text, { language }), [section, 'section words']))

  it('says nothing where words are few, of several sections, or of a language without a table', () => {
    assert.deepEqual(
      sectionOf('A quiet day in Corvane', 'The bridge is open. People walk over it.')[0],
      undefined,
    )
    const both =
      'Police arrested a suspect. The coach praised the players of the team. A judge watched the match in court.'
    assert.deepEqual(sectionOf('Corvane', both)[0], undefined)
    assert.deepEqual(sectionOf('Match', 'coach players league', { language: 'fi' })[0], undefined)
  })

  it('counts a word once, however often it stands', () => {
    assert.deepEqual(sectionOf('Corvane', 'The coach, the coach, the coach and the coach.')[0], undefined)
  })
})
