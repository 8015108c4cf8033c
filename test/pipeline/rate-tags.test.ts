import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rateTags } from '../../src/pipeline/rate-tags.ts'
import { day, hour, noon } from '../contract/newsroom.ts'
import { tellTagged } from '../contract/tell-tagged.ts'
import { giveTag } from '../give-tag.ts'
import { openReading } from './open-reading.ts'

const [flood, rain] = [giveTag('Flood'), giveTag('Rain')]

test('a hashtag rises that more outlets use than the days before let expect, and falls again', async (t) => {
  const { store } = await openReading(t, { now: noon })
  const ownership = await store.write((writer) => writer.takeOwnership({ work: 'placing', holder: 'test' }))
  assert.ok(ownership)
  const tell = (number: number, days: number, tags: readonly ReturnType<typeof giveTag>[]) => {
    const domain = `paper${number}.example`
    return tellTagged(store, { name: `day-${days}`, domain, at: noon + days * day + number * hour }, tags)
  }
  // Six papers write of rain every day, and of a flood when it comes.
  for (const days of [0, 1, 2, 3, 4])
    for (const number of [1, 2, 3, 4, 5, 6]) await tell(number, days, days === 4 ? [rain, flood] : [rain])
  const rise = async (now: number) => {
    assert.equal(await rateTags({ store, ownership }, now), true)
    const rising = await store.read((reader) => reader.listRisingTags(now, 10))
    return rising.map(({ tag, outlets, expected }) => [tag.slug, outlets, expected])
  }
  assert.deepEqual(await rise(noon + 4 * day + 7 * hour), [['flood', 6, 0]])
  assert.deepEqual(await rise(noon + 6 * day), [])
  const other = { ...ownership, fence: ownership.fence - 1 }
  assert.equal(await rateTags({ store, ownership: other }, noon), false)
})
