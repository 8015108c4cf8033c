import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import { tell } from '../../test/tell-story.ts'
import { compareFigures } from './compare-figures.ts'

function told(...texts: string[]) {
  return texts.map((text, at) => tell({ title: 'Dam breaks above Ortell', outlet: at + 1, text }))
}

function list(...texts: string[]): string[] {
  return compareFigures(told(...texts), 'en', new Set()).map(
    ({ kind, unit, told: all }) =>
      `${kind}${unit}: ${all.map(({ words, value }) => `${words}=${value}`).join(', ')}`,
  )
}

describe('figures of a story', () => {
  test('are what each article says first, word for word, with the sentence that says it', () => {
    const articles = told(
      'The dam broke. At least 12 people were killed, officials said. Later the toll was 14 dead.',
      'The flood killed fifteen people and injured 40 others in Ortell.',
    )
    const [dead] = compareFigures(articles, 'en', new Set())
    assert.equal(dead?.kind, 'dead')
    assert.deepEqual(
      dead?.told.map(({ value, words, number }) => ({ value, words, number })),
      [
        { value: 12, words: 'At least 12', number: 2 },
        { value: 15, words: 'fifteen', number: 1 },
      ],
    )
    for (const { articleId, start, end, text } of dead?.told ?? [])
      assert.equal(
        articles.find(({ article }) => article.id === articleId)?.revision.text.slice(start, end),
        text,
      )
  })

  test('are compared by what they count, and told by two outlets at least', () => {
    assert.deepEqual(
      list(
        'Police arrested 46 people, and 1,200 demonstrators marched. Damage came to $1.5 million.',
        'Some 52 people were arrested. The damage is put at $2 million. Nine people are missing.',
      ),
      ['arrested: 46=46, Some 52=52', 'damage$: $1.5 million=1500000, $2 million=2000000'],
    )
  })

  test('leave out parts of a whole, other years, hours, and who counts nobody', () => {
    assert.deepEqual(
      list(
        'Three children were killed. In 2010 a flood killed 200 people. No one was injured. It took 40 hours.',
        'Five soldiers were killed. In 2010 some 210 people died. Nobody was injured. For 38 hours people fled.',
      ),
      [],
    )
  })

  test('leave out what counts another thing, told by its size', () => {
    assert.deepEqual(
      list(
        'The blast killed 50 people.',
        'The war has killed 150,000 people.',
        'The blast killed 52 people.',
      ),
      ['dead: 50=50, 52=52'],
    )
    assert.deepEqual(list('The blast killed 50 people.', 'The war has killed 150,000 people.'), [])
    assert.deepEqual(list('A mother of two died.', 'A mother of 2 died.'), [])
  })

  test('leave out what one alone says of an earlier event', () => {
    assert.deepEqual(
      list(
        'The blast in Corvane killed 50 people.',
        'The blast killed 52 people on Monday.',
        'The blast came a year after the fire at Ortell, which killed 49 people.',
        'At the beginning of March a flood killed 58 people.',
        'The blast killed 50 people.',
      ),
      ['dead: 50=50, 52=52, 50=50'],
    )
  })

  test('leave out who carries the text of another', () => {
    const articles = told('The flood killed 12 people.', 'The flood killed 12 people.')
    assert.deepEqual(compareFigures(articles, 'en', new Set([2 as never])), [])
  })

  test('are read in other languages', () => {
    const count = (language: string, ...texts: string[]) =>
      compareFigures(told(...texts), language, new Set())[0]?.told.map(({ value }) => value)
    assert.deepEqual(count('de', 'Mindestens 12 Menschen wurden getötet.', 'Es gab 15 Tote.'), [12, 15])
    assert.deepEqual(count('fr', 'Au moins 12 personnes ont été tuées.', 'On compte 15 morts.'), [12, 15])
    assert.deepEqual(count('es', 'Al menos 12 personas murieron.', 'Hay 15 muertos.'), [12, 15])
    assert.deepEqual(count('ru', 'Не менее 12 человек погибли.', 'Погибли люди: 15 погибших.'), [12, 15])
  })

  test('cost as much as the texts are long', () => {
    for (const part of ['12 people were ', 'killed 12 ', 'one hundred and '])
      assertLinear((length) => list(part.repeat(length / part.length), ''), 40_000, part)
  })
})
