import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag, UsedTag } from '../../model/tag.ts'
import { en } from '../translations/en.ts'
import type { Frame } from '../views/frame.ts'
import { presentUsedTags } from './present-used-tags.ts'

const frame = { words: en, base: '' } as unknown as Frame
const use = (label: string, outlets: number): UsedTag => ({
  tag: { label, kind: 'topic', slug: label.toLowerCase(), language: 'en' } as Tag,
  outlets,
})
const present = (used: readonly UsedTag[]) =>
  presentUsedTags(used, frame).flatMap(({ tags }) => tags.map(({ link, bar }) => [link.label, bar.label]))

test('what one outlet alone used is left out beside what several did', () => {
  assert.deepEqual(present([use('Ortell', 3), use('Dikes', 1)]), [['Ortell', '3 outlets']])
})

test('where no hashtag has several, those of one are told', () => {
  assert.deepEqual(present([use('Ortell', 1)]), [['Ortell', '1 outlet']])
})
