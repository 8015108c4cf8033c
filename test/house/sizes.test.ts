import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assertHolds } from './assert-holds.ts'
import { findSizeFaults, findSpreadFaults } from './find-size-faults.ts'
import { parseSource } from './parse-source.ts'
import { sources } from './sources.ts'

const blank = (lines: number): string => '\n'.repeat(lines)
const saysOf = (code: string): string =>
  findSizeFaults(parseSource('src/a.ts', code))
    .map((finding) => finding.says)
    .join()

describe('sizes', () => {
  it('hold for every file and function', () => {
    assertHolds('sizes', sources.flatMap(findSizeFaults))
  })

  it('hold for the program as a whole', () => {
    assert.deepEqual(findSpreadFaults(sources), [])
  })

  const importsOf = (count: number): string =>
    Array.from({ length: count }, (_, at) => `import './${at}.ts'\n`).join('')
  const cases = [
    { name: 'a file of 300 lines', code: `1${blank(298)}2\n` },
    { name: 'a file of 301 lines', code: `1${blank(300)}2`, says: /301 lines, at most 300/ },
    { name: 'a function of 60 lines', code: `function f() {${blank(59)}}` },
    { name: 'a function of 61 lines', code: `function f() {${blank(60)}}`, says: /f has 61 lines/ },
    { name: 'a long arrow', code: `const f = () => [${blank(60)}]`, says: /f has 61 lines/ },
    { name: 'a long method', code: `class A { f() {${blank(60)}} }`, says: /f has 61 lines/ },
    { name: 'a long describe', code: `describe('x', () => {${blank(60)}})` },
    { name: 'a long it', code: `it('x', () => {${blank(60)}})`, says: /61 lines/ },
    { name: 'four arguments', code: 'function f(a, b, c, d) {}' },
    { name: 'five arguments', code: 'function f(a, b, c, d, e) {}', says: /f takes 5 arguments/ },
    { name: 'a type with five arguments', code: 'type F = (a: 1, b: 1, c: 1, d: 1, e: 1) => void' },
    { name: 'twelve imports', code: importsOf(12) },
    { name: 'thirteen imports', code: importsOf(13), says: /imports 13 files/ },
  ]
  for (const { name, code, says } of cases) {
    it(`${says ? 'refuse' : 'allow'} ${name}`, () => {
      if (says) assert.match(saysOf(code), says)
      else assert.equal(saysOf(code), '')
    })
  }

  it('do not let short arrows hide long functions', () => {
    const arrows = Array.from({ length: 50 }, (_, at) => `const a${at} = (x) => x\n`).join('')
    const code = `${arrows}function f() {${blank(50)}}`
    assert.match(findSpreadFaults([parseSource('src/a.ts', code)]).join(), /median function: 51 lines/)
  })
})
