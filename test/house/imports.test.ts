import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assertHolds } from './assert-holds.ts'
import { findCycles } from './find-cycles.ts'
import { findImportFaults } from './find-import-faults.ts'
import { parseSource } from './parse-source.ts'
import { sources } from './sources.ts'

describe('imports', () => {
  it('point only where the map allows, and make no circles', () => {
    assert.ok(sources.length > 0)
    assertHolds('imports', [...sources.flatMap(findImportFaults), ...findCycles(sources)])
  })

  const cases = [
    {
      name: 'model from lib',
      path: 'src/model/a.ts',
      code: `import { b } from '../lib/b.ts'`,
      says: /model does not/,
    },
    { name: 'lib from model', path: 'src/lib/a.ts', code: `import type { B } from '../model/b.ts'` },
    {
      name: 'feeds from fetch',
      path: 'src/feeds/a.ts',
      code: `import '../fetch/b.ts'`,
      says: /feeds does not import fetch/,
    },
    {
      name: 'a late import',
      path: 'src/feeds/a.ts',
      code: `await import('../fetch/b.ts')`,
      says: /feeds does not/,
    },
    {
      name: 'a passed on name',
      path: 'src/feeds/a.ts',
      code: `export { b } from '../fetch/b.ts'`,
      says: /feeds does not/,
    },
    {
      name: 'files in a pure folder',
      path: 'src/feeds/a.ts',
      code: `import 'node:fs'`,
      says: /pure: no node:fs/,
    },
    { name: 'hashing in lib', path: 'src/lib/a.ts', code: `import 'node:crypto'` },
    { name: 'hashing elsewhere', path: 'src/understand/a.ts', code: `import 'node:crypto'`, says: /pure/ },
    { name: 'files in the test of a pure folder', path: 'src/feeds/a.test.ts', code: `import 'node:fs'` },
    {
      name: 'a driver outside the store',
      path: 'src/web/a.ts',
      code: `import 'node:sqlite'`,
      says: /belongs to store/,
    },
    { name: 'a driver in the store', path: 'src/store/sqlite/a.ts', code: `import 'node:sqlite'` },
    {
      name: 'a type of the contract',
      path: 'src/web/a.ts',
      code: `import type { S } from '../store/store.ts'`,
    },
    {
      name: 'an engine in a page',
      path: 'src/web/a.ts',
      code: `import type { S } from '../store/sqlite/b.ts'`,
      says: /types of/,
    },
    {
      name: 'a value of the store in a page',
      path: 'src/web/a.ts',
      code: `import { s } from '../store/store.ts'`,
      says: /types of/,
    },
    {
      name: 'the commands in a page',
      path: 'src/web/a.ts',
      code: `import type { C } from '../pipeline/commands.ts'`,
    },
    {
      name: 'a step in a page',
      path: 'src/web/a.ts',
      code: `import { r } from '../pipeline/b.ts'`,
      says: /commands\.ts only/,
    },
    {
      name: 'the store in a view',
      path: 'src/web/views/a.ts',
      code: `import type { S } from '../../store/store.ts'`,
      says: /web\/views does not/,
    },
    {
      name: 'a page in a view',
      path: 'src/web/views/a.ts',
      code: `import '../pages/b.ts'`,
      says: /web\/views does not/,
    },
    {
      name: 'the accounts library in a page',
      path: 'src/web/a.ts',
      code: `import 'better-auth/minimal'`,
      says: /belongs to accounts/,
    },
    {
      name: 'a value of the accounts in a page',
      path: 'src/web/a.ts',
      code: `import { s } from '../accounts/sign-in.ts'`,
      says: /accounts\/accounts\.ts and/,
    },
    {
      name: 'a type in a browser script',
      path: 'client/a.ts',
      code: `import type { I } from '../src/model/i.ts'`,
    },
    {
      name: 'a value in a browser script',
      path: 'client/a.ts',
      code: `import { i } from '../src/model/i.ts'`,
      says: /types at most/,
    },
    {
      name: 'a test in the program',
      path: 'src/cli/a.ts',
      code: `import '../../test/b.ts'`,
      says: /does not import its tests/,
    },
    { name: 'anything in main', path: 'src/main.ts', code: `import './fetch/b.ts'` },
  ]
  for (const { name, path, code, says } of cases) {
    it(`${says ? 'refuse' : 'allow'} ${name}`, () => {
      const found = findImportFaults(parseSource(path, code)).map((finding) => finding.says)
      if (says) assert.match(found.join(), says)
      else assert.deepEqual(found, [])
    })
  }

  it('show a circle of three files', () => {
    const circle = ['b', 'c', 'a'].map((next, at) =>
      parseSource(`src/${'abc'[at]}.ts`, `import './${next}.ts'`),
    )
    assert.deepEqual(
      findCycles(circle).map((finding) => finding.says),
      ['closes a circle: src/a.ts → src/b.ts → src/c.ts → src/a.ts'],
    )
  })
})
