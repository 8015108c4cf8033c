import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assertHolds } from './assert-holds.ts'
import { findPurityFaults } from './find-purity-faults.ts'
import { parseSource } from './parse-source.ts'
import { sources } from './sources.ts'

describe('purity', () => {
  it('keeps clock, chance and surroundings out of the pure folders, and process in the entries', () => {
    assertHolds('purity', sources.flatMap(findPurityFaults))
  })

  const cases = [
    { name: 'the clock', code: 'const now = Date.now()', says: /Date\.now/ },
    { name: 'the clock as a function', code: 'use(Date.now)', says: /Date\.now/ },
    { name: 'a date of now', code: 'const now = new Date()', says: /new Date\(\)/ },
    { name: 'a date of a number', code: 'const then = new Date(0)' },
    { name: 'chance', code: 'Math.random()', says: /Math\.random/ },
    { name: 'arithmetic', code: 'Math.max(1, 2)' },
    { name: 'the environment', code: 'process.env.HOME', says: /process/ },
    { name: 'printing', code: 'console.log(1)', says: /console/ },
    { name: 'the network', code: 'await fetch("https://example.org")', says: /fetch/ },
    { name: 'waiting', code: 'setTimeout(() => {}, 1)', says: /setTimeout/ },
    { name: 'properties with such names', code: 'step.process; ({ fetch: 1 }); type A = { console: 1 }' },
    {
      name: 'the environment outside the pure folders',
      path: 'src/web/a.ts',
      code: 'process.env',
      says: /is for src\/main/,
    },
    {
      name: 'the environment by import',
      path: 'src/web/a.ts',
      code: `import { env } from 'node:process'`,
      says: /node:process/,
    },
    { name: 'the clock outside the pure folders', path: 'src/web/a.ts', code: 'Date.now()' },
    { name: 'the environment in main', path: 'src/main.ts', code: 'process.env' },
    { name: 'the clock in a test', path: 'src/lib/a.test.ts', code: 'Date.now()' },
  ]
  for (const { name, path = 'src/lib/a.ts', code, says } of cases) {
    it(`${says ? 'refuses' : 'allows'} ${name}`, () => {
      const found = findPurityFaults(parseSource(path, code)).map((finding) => finding.says)
      if (says) assert.match(found.join(), says)
      else assert.deepEqual(found, [])
    })
  }
})
