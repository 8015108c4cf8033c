import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assertHolds } from './assert-holds.ts'
import { findNameFaults } from './find-name-faults.ts'
import { parseSource } from './parse-source.ts'
import { sources } from './sources.ts'

describe('names', () => {
  it('say what files and functions do', () => {
    assertHolds('names', sources.flatMap(findNameFaults))
  })

  const cases = [
    {
      name: 'a file named after its function',
      path: 'src/a/cluster-stories.ts',
      code: 'export function clusterStories() {}',
    },
    { name: 'a file named after its type', path: 'src/model/feed.ts', code: 'export interface Feed {}' },
    { name: 'a file that gathers a kind', path: 'src/model/ids.ts', code: 'export type FeedId = number' },
    { name: 'a page in its folder', path: 'src/web/pages/story.ts', code: 'export function storyPage() {}' },
    { name: 'a numbered file', path: 'src/store/migrations/001-first.ts', code: 'export const up = 1' },
    { name: 'a script without exports', path: 'scripts/do-it.ts', code: '1' },
    {
      name: 'a file named after nothing',
      path: 'src/a/things.ts',
      code: 'export const b = 1',
      says: /none of its exports \(b\)/,
    },
    { name: 'a vague file', path: 'src/a/utils.ts', code: 'export const utils = 1', says: /says nothing/ },
    { name: 'a vague folder', path: 'src/helpers/b.ts', code: 'export const b = 1', says: /says nothing/ },
    {
      name: 'a file in camel case',
      path: 'src/a/doIt.ts',
      code: 'export const doIt = 1',
      says: /kebab-case/,
    },
    { name: 'export *', path: 'src/a/b.ts', code: `export * from './c.ts'`, says: /export \*/ },
    {
      name: 'a row outside the store',
      path: 'src/web/a-row.ts',
      code: 'export interface ARow {}',
      says: /stays in src\/store/,
    },
    { name: 'a row in the store', path: 'src/store/a-row.ts', code: 'export interface ARow {}' },
    {
      name: 'a find that always finds',
      path: 'src/a/find-b.ts',
      code: 'export function findB(): string { return "" }',
      says: /undefined/,
    },
    {
      name: 'a find that may not find',
      path: 'src/a/find-b.ts',
      code: 'export function findB(): B | undefined {}',
    },
    {
      name: 'a list of one',
      path: 'src/a/list-b.ts',
      code: 'export const listB = (): string => ""',
      says: /gives a list/,
    },
    {
      name: 'a yes-or-no with a number',
      path: 'src/a/is-b.ts',
      code: 'export function isB(): number { return 1 }',
      says: /true or false/,
    },
    {
      name: 'a word that only begins like a verb',
      path: 'src/a/issue.ts',
      code: 'export function issue(): number { return 1 }',
    },
    {
      name: 'a parse that cannot fail',
      path: 'src/a/parse-b.ts',
      code: 'export function parseB(): string { return "" }',
      says: /named failure/,
    },
  ]
  for (const { name, path, code, says } of cases) {
    it(`${says ? 'refuse' : 'allow'} ${name}`, () => {
      const found = findNameFaults(parseSource(path, code)).map((finding) => finding.says)
      if (says) assert.match(found.join(), says)
      else assert.deepEqual(found, [])
    })
  }
})
