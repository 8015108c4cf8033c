import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseHashtags, type HashtagEvidence } from './choose-hashtags.ts'
import type { RankedTag } from './rank-tags.ts'
import { createTagVocabulary, identifyTag } from './tag-vocabulary.ts'
import { toTagSlug } from './to-tag-slug.ts'

const ranked = (label: string, score: number, name = false): RankedTag => ({
  label,
  score,
  name,
  key: label.toLowerCase(),
  why: [],
})

interface Given extends Partial<Pick<HashtagEvidence, 'ranked' | 'categories' | 'text' | 'isOutlet'>> {
  readonly known?: readonly string[]
}

const give = ({ known = [], ...given }: Given) => {
  const { text = '' } = given
  const tags = known.map((slug) => ({ slug, form: slug.replaceAll('-', ''), isAdmitted: true }))
  const vocabulary = createTagVocabulary({ tags, uses: [], shortNames: [] }, 2)
  return chooseHashtags({
    ...{ ranked: [], categories: [], text, language: 'en', isOutlet: () => false },
    ...given,
    identify: (named) => identifyTag(vocabulary, named, 'en'),
  })
}

const choose = (given: Given) =>
  give(given).map(({ slug, kind }) => (kind === 'topic' ? slug : `${slug} (${kind})`))

const slugs: readonly { name: string; given: string; expected: string }[] = [
  { name: 'words', given: 'Ortell Dam', expected: 'ortell-dam' },
  { name: 'accents and marks', given: 'L’Élysée & Co.', expected: 'lelysee-co' },
  { name: 'Cyrillic stays, with its marks', given: 'Новый Край', expected: 'новый-край' },
  { name: 'Japanese stays', given: '東京 地震', expected: '東京-地震' },
  { name: 'Hindi keeps its vowel signs', given: 'दिल्ली', expected: 'दिल्ली' },
]
for (const { name, given, expected } of slugs) {
  test(`slug: ${name}`, () => assert.equal(toTagSlug(given), expected))
}

test('a name becomes a tag, a plain word does not', () => {
  assert.deepEqual(choose({ ranked: [ranked('flood', 9), ranked('Ortell Dam', 5, true)] }), [
    'ortell-dam (place)',
  ])
})

test('a plain word that is a tag already is used again', () => {
  assert.deepEqual(choose({ ranked: [ranked('flood', 9)], known: ['flood'] }), ['flood'])
})

test('categories count; sections and forms of text do not, in any language', () => {
  const filed = [
    'World news',
    'Top stories',
    'Sport',
    '#politics',
    'Uncategorized',
    'Opinion',
    'Wirtschaft',
    'Спорт',
  ]
  assert.deepEqual(choose({ categories: [...filed, 'Climate', 'Ukraine war'] }).sort(), [
    'climate',
    'ukraine-war',
  ])
})

test('at most five, and none within another', () => {
  const names = ['Ana Ruiz', 'Bo Lind', 'Cy Moss', 'Di Hale', 'Ed Vale', 'Fay Roux'].map((name) =>
    ranked(name, 1, true),
  )
  const chosen = choose({ ranked: [ranked('UN', 3, true), ranked('UN Council', 2, true), ...names] })
  assert.equal(chosen.length, 5)
  assert.ok(!chosen.includes('un-council'))
})

test('a surname is given in full where the text names one person so', () => {
  const text = 'Anna Berg opened the bridge. It took nine years, Berg said. Mayor Berg left.'
  assert.deepEqual(choose({ text, ranked: [ranked('Berg', 3, true)] }), ['anna-berg (person)'])
  const two = `${text} Tomas Berg did not come.`
  assert.deepEqual(choose({ text: two, ranked: [ranked('Berg', 3, true)] }), [])
})

test('offices before a name are none of it', () => {
  const text = 'So says Special Envoy Anna Berg. But Anna Berg left, said Berg. Then came Senator Lind.'
  const names = ['Special Envoy Anna Berg', 'Senator Lind'].map((name) => ranked(name, 1, true))
  assert.deepEqual(choose({ text, ranked: names }), ['anna-berg (person)', 'lind (person)'])
})

test('a home behind a name is none of it, and a first name is told in full', () => {
  const text = 'It was Anna Berg of Ohio. Now Anna Berg came, and Berg said so. But Anna left.'
  const names = ['Anna Berg of Ohio', 'Anna'].map((name) => ranked(name, 1, true))
  assert.deepEqual(choose({ text, ranked: names }), ['anna-berg (person)'])
})

test('where a report was written is no subject unless it is told again', () => {
  const text = 'A dam\nBERLIN (LPA) — It broke at night.'
  assert.deepEqual(choose({ text, ranked: [ranked('Berlin', 1, true)] }), [])
  const again = `${text} So says Berlin.`
  assert.deepEqual(choose({ text: again, ranked: [ranked('Berlin', 1, true)] }), ['berlin (place)'])
})

test('an article bears one tag of one thing', () => {
  const names = ['Russians', 'Russia', 'U.N.', 'United Nations', 'Democrats', 'Democratic Party']
  assert.deepEqual(choose({ ranked: names.map((name) => ranked(name, 1, true)) }).sort(), [
    'democratic-party (organisation)',
    'russia (place)',
    'united-nations (organisation)',
  ])
})

test('kinds are told by the words of names', () => {
  const names = ['Corvane University', 'New Halm', 'Chile', 'ABC']
  assert.deepEqual(choose({ ranked: names.map((name, at) => ranked(name, 9 - at, true)) }), [
    'corvane-university (organisation)',
    'new-halm (place)',
    'chile (place)',
    'abc (organisation)',
  ])
})

test('a category in small letters is written as the text writes it', () => {
  const text = 'Dam breaks\nThe loss is with the Harbour Authority, it said. Floods came. Then floods went.'
  const labels = give({ categories: ['harbour authority', 'floods'], text }).map(({ label }) => label)
  assert.deepEqual(labels.sort(), ['Harbour Authority', 'floods'])
})

test('days, offices and outlets are no tags, and marks of categories are none of theirs', () => {
  const names = ['Wednesday', 'Department', 'Harbour Paper'].map((name) => ranked(name, 1, true))
  const isOutlet = (slug: string) => slug === 'harbour-paper'
  assert.deepEqual(choose({ ranked: names, categories: ['#Sunday', 'white_bridge'], isOutlet }), [
    'white-bridge',
  ])
})

test('what stands for a name that the text gives in full is that name', () => {
  const text = 'The Corvane Water Authority (CWA) closed the dam. The CWA said so.'
  const [tag] = give({ text, ranked: [ranked('CWA', 3, true)] })
  assert.deepEqual([tag?.slug, tag?.kind], ['corvane-water-authority', 'organisation'])
  assert.deepEqual(tag?.shortNames, [{ slug: 'cwa', label: 'CWA', form: 'cwa' }])
})

test('a place in full has no short name: Halm is not New Halm', () => {
  const text = 'They went to New Halm. New Halm is new.'
  const [tag] = give({ text, ranked: [ranked('Halm', 3, true)] })
  assert.deepEqual([tag?.slug, tag?.shortNames], ['new-halm', []])
})

test('a plural is the tag of its singular, and leads there', () => {
  const [tag] = give({ ranked: [ranked('floods', 3)], known: ['flood'] })
  assert.deepEqual([tag?.slug, tag?.aliases], ['flood', [{ slug: 'floods', label: 'floods' }]])
})

test('an article before a name is none of it', () => {
  const text = 'In the evening the Corvan spoke. But The Corvan did not. The Corvan won.'
  assert.deepEqual(choose({ text, ranked: [ranked('Corvan', 3, true)] }), ['corvan'])
})

test('what belongs to a country is nobody, and a part of one is a place', () => {
  const text = 'They read the U.S. Charter in Bavaria. The Charter is old, and so is Bavaria.'
  const names = ['U.S. Charter', 'Bavaria'].map((name) => ranked(name, 1, true))
  assert.deepEqual(choose({ text, ranked: names }), ['bavaria (place)', 'u-s-charter'])
})

test('what was told of a name with a hyphen is none of it', () => {
  const names = ['President-elect Berg', 'Jean-Luc Roux'].map((name) => ranked(name, 1, true))
  assert.deepEqual(choose({ ranked: names }), ['berg', 'jean-luc-roux'])
})

test('a word before a name is none of it, and a hurricane is nobody', () => {
  const text =
    'So said Candidate Berg. But Harbour-led Berg won. Now Hurricane Mira comes, and Mira is strong.'
  const names = [ranked('Berg', 3, true), ranked('Hurricane Mira', 2, true)]
  assert.deepEqual(choose({ text, ranked: names }), ['berg', 'hurricane-mira'])
})
