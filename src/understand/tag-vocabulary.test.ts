import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OutletId } from '../model/ids.ts'
import { tagWindowMs } from '../model/tag.ts'
import { createTagVocabulary, forgetTagUses, noteTagUse } from './tag-vocabulary.ts'

const [harbour, hill] = [1, 2] as [OutletId, OutletId]

test('a tag is admitted when two outlets use it within the window, and then stays', () => {
  const vocabulary = createTagVocabulary([], [], 2)
  noteTagUse(vocabulary, { slug: 'ortell', outletId: harbour, at: 0 })
  noteTagUse(vocabulary, { slug: 'ortell', outletId: harbour, at: 5 })
  assert.ok(!vocabulary.admitted.has('ortell'))
  noteTagUse(vocabulary, { slug: 'ortell', outletId: hill, at: 5 + tagWindowMs + 1 })
  assert.ok(!vocabulary.admitted.has('ortell'))
  noteTagUse(vocabulary, { slug: 'ortell', outletId: harbour, at: 6 + tagWindowMs })
  assert.ok(vocabulary.admitted.has('ortell'))
  forgetTagUses(vocabulary, 10 * tagWindowMs)
  assert.deepEqual([vocabulary.admitted.has('ortell'), vocabulary.uses.size], [true, 0])
})

test('one made of what was kept goes on as the one before', () => {
  const vocabulary = createTagVocabulary(['dam'], [{ slug: 'ortell', outletId: harbour, at: 0 }], 2)
  noteTagUse(vocabulary, { slug: 'ortell', outletId: hill, at: 1 })
  assert.deepEqual([...vocabulary.admitted].sort(), ['dam', 'ortell'])
})
