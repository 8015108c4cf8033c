import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { SpeechModels } from './find-speeches.ts'
import { keepQuotes } from './keep-quotes.ts'
import { loadSpeechModels } from './load-speech-models.ts'

describe('keepQuotes', () => {
  let models: SpeechModels
  before(async () => {
    models = await loadSpeechModels()
  })
  const speakersOf = (text: string) => keepQuotes(text, 'en', models).map(({ speakerSlug }) => speakerSlug)

  it('keeps the words, the sentence, and the address of who is called by a full name', () => {
    const text =
      'It rained in Corvane. “We will not open the bridge before spring,” Mayor Anna Berg said on Monday.'
    const [quote] = keepQuotes(text, 'en', models)
    assert.deepEqual(
      [quote?.words, quote?.sentence, quote?.speaker, quote?.speakerSlug],
      ['“We will not open the bridge before spring,”', 2, 'Anna Berg', 'anna-berg'],
    )
  })

  it('gives no page to who has no full name, is not named, or whose name is a run of others', () => {
    assert.deepEqual(
      speakersOf('“We will not open the bridge before spring,” a spokesman for Corvane Rail said.'),
      [undefined],
    )
    assert.deepEqual(
      speakersOf('“We will not open the bridge before spring,” BergHoltRay Anna LindqvistTessen said.'),
      [undefined],
    )
  })

  it('gives a surname alone the address of the one of its story who has it', () => {
    const text = '“We will not open the bridge before spring,” Quillon said.'
    const slugsOf = (...speakers: string[]) =>
      keepQuotes(text, 'en', models, { storySpeakers: speakers }).map(({ speakerSlug }) => speakerSlug)
    assert.deepEqual(slugsOf('anna-berg', 'bo-quillon'), ['bo-quillon'])
    assert.deepEqual(slugsOf('anna-quillon', 'bo-quillon'), [undefined])
    assert.deepEqual(slugsOf('quillon', 'anna-berg'), [undefined])
  })

  it('gives no page to a thing that somebody spoke of', () => {
    const text = 'Cutting tariffs is one of the few trade issues Anna Berg mentioned on Monday.'
    assert.deepEqual(speakersOf(text), [undefined])
    assert.deepEqual(speakersOf('Anna Berg mentioned that she had cut the tariffs on Monday.'), ['anna-berg'])
  })

  it('leaves out what an outlet tells in a few words of its own', () => {
    assert.deepEqual(keepQuotes('Anna Berg announced a plan.', 'en', models), [])
  })

  it('keeps whole sentences in quotation marks of other languages, and nothing of a language without tables', () => {
    const text = 'Es regnete. „Die Brücke bleibt zu“, sagte die Bürgermeisterin Anna Berg.'
    const [quote] = keepQuotes(text, 'de', undefined)
    assert.deepEqual(
      [quote?.words, quote?.sentence, quote?.speakerSlug],
      ['„Die Brücke bleibt zu“', 2, 'anna-berg'],
    )
    assert.deepEqual(keepQuotes(text, 'xx', undefined), [])
  })
})
