import assert from 'node:assert/strict'
import { test } from 'node:test'
import { giveTag } from '../../test/give-tag.ts'
import type { OutletId } from '../model/ids.ts'
import { type GivenTag, tagWindowMs } from '../model/tag.ts'
import {
  createTagVocabulary,
  forgetTagUses,
  identifyTag,
  noteTags,
  type TagVocabulary,
} from './tag-vocabulary.ts'

const [harbour, hill, lake] = [1, 2, 3] as [OutletId, OutletId, OutletId]

const createEmpty = () => createTagVocabulary({ tags: [], uses: [], shortNames: [] }, 2)

const use = (vocabulary: TagVocabulary, label: string, outletId: OutletId, at = 0) =>
  noteTags(vocabulary, [giveTag(label)], { outletId, at })

const water = (short: string, label = 'Corvane Water Authority') =>
  giveTag(label, {
    kind: 'organisation',
    shortNames: [{ slug: short.toLowerCase(), label: short, form: short.toLowerCase() }],
  })

const slugOf = (vocabulary: TagVocabulary, label: string) =>
  identifyTag(vocabulary, { label, kind: 'topic', isTold: false }, 'en').slug

test('a tag is admitted when two outlets use it within the window, and then stays', () => {
  const vocabulary = createEmpty()
  use(vocabulary, 'Ortell', harbour)
  use(vocabulary, 'Ortell', harbour, 5)
  assert.ok(!vocabulary.admitted.has('ortell'))
  use(vocabulary, 'Ortell', hill, 6 + tagWindowMs)
  assert.ok(!vocabulary.admitted.has('ortell'))
  use(vocabulary, 'Ortell', harbour, 7 + tagWindowMs)
  assert.ok(vocabulary.admitted.has('ortell'))
  forgetTagUses(vocabulary, 10 * tagWindowMs)
  assert.deepEqual([vocabulary.admitted.has('ortell'), vocabulary.uses.size], [true, 0])
})

test('one made of what was kept goes on as the one before', () => {
  const kept = {
    tags: [
      { slug: 'dam', form: 'dam', isAdmitted: true },
      { slug: 'ortell', form: 'ortell', isAdmitted: false },
    ],
    uses: [{ slug: 'ortell', outletId: harbour, at: 0, told: 'name' as const }],
    shortNames: [],
  }
  const vocabulary = createTagVocabulary(kept, 2)
  use(vocabulary, 'Ortell', hill, 1)
  assert.deepEqual([...vocabulary.admitted].sort(), ['dam', 'ortell'])
})

test('another spelling is the tag that was there first', () => {
  const vocabulary = createEmpty()
  noteTags(vocabulary, [giveTag('flood', { form: 'flood' })], { outletId: harbour, at: 0 })
  assert.equal(slugOf(vocabulary, 'Floods'), 'flood')
  assert.equal(
    identifyTag(vocabulary, { label: 'Floods', kind: 'topic', isTold: false }, 'en').alias?.slug,
    'floods',
  )
})

test('a short name is the long one wherever it stands once two outlets say so', () => {
  const vocabulary = createEmpty()
  use(vocabulary, 'CWA', lake)
  const [once] = noteTags(vocabulary, [water('CWA')], { outletId: harbour, at: 1 })
  assert.deepEqual([once?.aliases, slugOf(vocabulary, 'CWA')], [[], 'cwa'])
  const [twice] = noteTags(vocabulary, [water('CWA')], { outletId: hill, at: 2 })
  assert.deepEqual(twice?.aliases, [{ slug: 'cwa', label: 'CWA' }])
  assert.equal(slugOf(vocabulary, 'C.W.A.'), 'corvane-water-authority')
  assert.equal(slugOf(vocabulary, 'cwa'), 'cwa')
  // What was used for the short name counts for the long one.
  assert.equal(vocabulary.uses.get('corvane-water-authority')?.size, 3)
})

test('a short name of two meanings stays apart', () => {
  const vocabulary = createEmpty()
  for (const outletId of [harbour, hill]) noteTags(vocabulary, [water('CWA')], { outletId, at: 1 })
  const chess = water('CWA', 'Chess World Association')
  noteTags(vocabulary, [chess], { outletId: lake, at: 2 })
  assert.equal(slugOf(vocabulary, 'CWA'), 'cwa')
})

test('a surname alone is asked of more outlets', () => {
  const vocabulary = createEmpty()
  const berg = giveTag('Anna Berg', {
    kind: 'person',
    shortNames: [{ slug: 'berg', label: 'Berg', form: 'berg' }],
  })
  for (const outletId of [harbour, hill, lake]) noteTags(vocabulary, [berg], { outletId, at: 1 })
  assert.equal(slugOf(vocabulary, 'Berg'), 'berg')
  for (const outletId of [4, 5] as OutletId[]) noteTags(vocabulary, [berg], { outletId, at: 1 })
  assert.equal(slugOf(vocabulary, 'Berg'), 'anna-berg')
})

test('a surname that many more outlets use alone is somebody else’s', () => {
  const vocabulary = createEmpty()
  const berg = giveTag('Anna Berg', {
    kind: 'person',
    shortNames: [{ slug: 'berg', label: 'Berg', form: 'berg' }],
  })
  for (let outlet = 1; outlet <= 16; outlet++) use(vocabulary, 'Berg', outlet as OutletId)
  for (let outlet = 1; outlet <= 5; outlet++)
    noteTags(vocabulary, [berg], { outletId: outlet as OutletId, at: 1 })
  assert.equal(slugOf(vocabulary, 'Berg'), 'berg')
})

const tell = (vocabulary: TagVocabulary, label: string, outlets: readonly number[]) => {
  const named = giveTag(label, {
    ...{ kind: 'person', form: label.toLowerCase().replaceAll(/[. ]/g, '') },
    shortNames: [{ slug: 'berg', label: 'Berg', form: 'berg' }],
  })
  for (const outlet of outlets) noteTags(vocabulary, [named], { outletId: outlet as OutletId, at: 1 })
}

test('initials and short first names are the person that all outlets mean by the surname', () => {
  const vocabulary = createEmpty()
  tell(vocabulary, 'James C. Berg', [1])
  tell(vocabulary, 'James Berg', [1, 2, 3, 4, 5])
  assert.deepEqual(
    ['James C. Berg', 'Jim Berg', 'Anna Berg'].map((label) => slugOf(vocabulary, label)),
    ['james-berg', 'james-berg', 'anna-berg'],
  )
})

test('two people of one surname stay apart, whatever their initials', () => {
  const vocabulary = createEmpty()
  tell(vocabulary, 'James C. Berg', [1, 2, 3])
  tell(vocabulary, 'James Berg', [1, 2, 3, 4, 5])
  assert.equal(slugOf(vocabulary, 'James C. Berg'), 'james-c-berg')
})

test('what a tag is of is what outlets say together', () => {
  const vocabulary = createEmpty()
  const told = (kind: GivenTag['told'], outletId: OutletId) =>
    noteTags(vocabulary, [giveTag('Halm', { told: kind })], { outletId, at: 1 })[0]?.kind
  assert.deepEqual(
    [told('name', harbour), told('person', hill), told('place', lake), told('place', 4 as OutletId)],
    ['topic', 'person', 'person', 'place'],
  )
})

test('a plain word is no name that is written alike, unless an outlet names it as a topic', () => {
  const vocabulary = createEmpty()
  const name = giveTag('Carrier', { told: 'name' })
  for (const outletId of [harbour, hill]) noteTags(vocabulary, [name], { outletId, at: 1 })
  const isTag = (label: string) =>
    identifyTag(vocabulary, { label, kind: 'topic', isTold: false }, 'en').isAdmitted
  assert.deepEqual([isTag('Carrier'), isTag('carriers')], [true, false])
  use(vocabulary, 'Carrier', lake)
  assert.equal(isTag('carriers'), true)
})

test('what nobody used for a month is forgotten, and what was not admitted with it', () => {
  const vocabulary = createEmpty()
  use(vocabulary, 'Ortell', harbour)
  noteTags(vocabulary, [water('CWA')], { outletId: harbour, at: 0 })
  forgetTagUses(vocabulary, 1)
  assert.deepEqual([vocabulary.byForm.size, vocabulary.meanings.size], [0, 0])
})
