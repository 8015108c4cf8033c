import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isSelfContained } from './is-self-contained.ts'

describe('a sentence that can be read by itself', () => {
  const standing: readonly [language: string, sentence: string][] = [
    ['en', 'On Monday the council of Ortell voted for a second bridge over the river.'],
    ['en', '“We were never warned,” mayor Anna Berg said after the vote on Monday.'],
    ['en', 'The fire service in Ortell is looking for forty people, police said.'],
    ['en', 'ORTELL — Mayor Anna Berg opened the second bridge over the river on Monday.'],
    ['en', 'At a rally in Ortell, mayor Anna Berg said that she will not give up.'],
    ['en', 'Anna Berg and Jon Holm signed a treaty that binds the two sides for years.'],
    ['en', 'WATCH Holding of Ortell buys the old mill and forty houses beside the river.'],
    ['de', 'Ihnen zufolge bricht der Damm über der Stadt Ortell noch in dieser Woche.'],
    ['fr', 'En 2024, le conseil municipal a voté la construction du second pont.'],
    ['es', 'En Madrid, el ayuntamiento aprobó el lunes la construcción del segundo puente.'],
    ['es', 'Mañana vota el ayuntamiento de Ortell sobre el segundo puente del río.'],
    ['it', 'I ministri approvano lunedì la costruzione del secondo ponte sul fiume.'],
    ['ru', 'Онлайн-голосование о втором мосте через реку начнётся в городе в понедельник.'],
    ['ja', '市議会は月曜日に川に架かる二つ目の橋の建設を承認した。'],
  ]
  for (const [language, sentence] of standing)
    test(`${language}: ${sentence}`, () => assert.equal(isSelfContained(sentence, language), true))

  const leaning: readonly [why: string, language: string, sentence: string][] = [
    ['opens with a pronoun', 'en', 'He resigned on Monday after the vote on the second bridge.'],
    ['opens with a pronoun', 'ru', 'Он заявил в понедельник, что мост через реку закрыт до весны.'],
    ['opens with a pronoun', 'uk', 'Вона заявила в понеділок, що міст через річку закрито до весни.'],
    ['opens with a pronoun', 'es', 'Él dijo el lunes que nadie había sido avisado del peligro.'],
    [
      'opens with a place and a pronoun',
      'en',
      'At a rally in Ortell, she promised a second bridge over the river.',
    ],
    ['opens with a time and a pronoun', 'en', 'Now, he’s the first mayor of Ortell who opened two bridges.'],
    [
      'has a pronoun behind the place of writing',
      'en',
      'ORTELL, VALDREN -- He needed the votes of the whole council on Monday.',
    ],
    [
      'is about two who are not named',
      'en',
      'The past quarrels between the two men were not forgotten in Ortell.',
    ],
    ['goes on', 'en', 'In doing so, Berg turned the page on the quarrel over the bridge.'],
    [
      'sends its reader elsewhere',
      'en',
      'For the latest on the flood, visit the pages of the town of Ortell.',
    ],
    ['opens with a button', 'en', 'CLOSE Mayor Anna Berg is under fire for the flood in the lower town.'],
    [
      'opens with a button',
      'en',
      'Hide Caption 2 of 9 Photos: The flood Anna Berg looks at the second bridge.',
    ],
    ['opens with a label', 'en', 'DEVELOPING: Police in Ortell arrested two men after the fire at the mill.'],
    ['holds markup', 'en', 'poster="flood.jpg" Mayor Anna Berg opened the second bridge over the river.'],
    [
      'holds an address',
      'en',
      'The report on the flood in Ortell is at https://ortell.example for all to read.',
    ],
    ['goes on', 'de', 'Allerdings bricht der Damm über der Stadt Ortell noch in dieser Woche.'],
    ['names no speaker', 'en', '“We were never warned about the dam,” he said on Monday.'],
    ['names no speaker', 'en', 'The dam above Ortell had not been looked at for years, she told reporters.'],
    ['names no speaker', 'de', '„Der Damm über Ortell war seit Jahren nicht sicher“, sagte er am Montag.'],
    ['names no speaker', 'fr', '« Le barrage n’était plus sûr depuis des années », a-t-il déclaré lundi.'],
    ['names no speaker', 'es', '«La presa de Ortell no era segura desde hace años», afirmó.'],
    ['names no speaker', 'it', '«La diga di Ortell non era sicura da molti anni», ha detto.'],
    ['names no speaker', 'ru', '«Плотина над городом уже много лет не была безопасной», — сказал он.'],
    ['asks', 'en', 'Is anybody to blame for the flood in the lower town of Ortell?'],
    ['speaks to the reader', 'en', 'Sign up for our letter and read all that happens in Ortell.'],
    ['speaks of itself', 'ru', 'Об этом рассказал нам в понедельник мэр города после голосования.'],
    ['leaves a quote open', 'en', 'Mayor Anna Berg said: “The dam above Ortell was never safe.'],
    ['is too short', 'en', 'The dam broke.'],
  ]
  for (const [why, language, sentence] of leaning)
    test(`not where it ${why}: ${sentence}`, () => assert.equal(isSelfContained(sentence, language), false))
})
