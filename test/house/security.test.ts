import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { compareNames } from './compare-names.ts'
import { findDangerFaults } from './find-danger-faults.ts'
import { readText, root, sources } from './sources.ts'

/**
 * How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has: they are its first ones, as those of level 3
 * come last.
 */
const sections: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5 },
  ...{ '6.6': 3, '6.8': 4, '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2 },
  ...{ '8.2': 3, '8.3': 1, '8.4': 1, '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11 },
  ...{ '10.5': 5, '10.6': 2, '10.7': 3, '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1 },
  ...{ '12.1': 3, '12.2': 2, '12.3': 4, '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4 },
  ...{ '14.3': 3, '15.1': 3, '15.2': 3, '15.3': 7, '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3 },
  ...{ '17.1': 1, '17.2': 4, '17.3': 2 },
}
const numbers = Object.entries(sections).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
)

const states = ['met', 'not met', 'does not apply']

/** Rows of the tables that begin with a number of the standard. */
const rows = readText('docs/security.md')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [number = '', text = '', state = '', reason = '', ...more] = line.slice(2, -2).split(' | ')
    return { number, text, state, reason, more }
  })

describe('docs/security.md', () => {
  it('has every requirement of levels 1 and 2 once', () => {
    assert.equal(numbers.length, 253)
    const named = rows.map(({ number }) => number)
    assert.deepEqual(compareNames(named, numbers, 'the page'), [])
    assert.equal(named.length, new Set(named).size)
  })

  it('says of each how it stands, and why or how that is known', () => {
    for (const { number, text, state, reason, more } of rows) {
      assert.ok(text !== '' && reason !== '' && more.length === 0, number)
      assert.ok(states.includes(state), `${number} is “${state}”`)
    }
  })

  it('calls nothing met that no file shows', () => {
    for (const { number, state, reason } of rows.filter((row) => row.state === 'met')) {
      const files = [...reason.matchAll(/`((?:[\w.-]+\/)*[\w.-]+\.[a-z]+)`/g)].map(([, file]) => file ?? '')
      assert.ok(files.length > 0, `${number} ${state} names no file`)
      for (const file of files) assert.ok(existsSync(join(root, file)), `${number} names ${file}`)
    }
  })
})

describe('dangers', () => {
  it('are in no source of the program', () => {
    assert.deepEqual(sources.flatMap(findDangerFaults), [])
  })

  const cases = [
    { name: 'text that is run', path: 'src/a.ts', given: 'const b = eval(c)' },
    { name: 'another program', path: 'src/a.ts', given: "import { exec } from 'node:child_process'" },
    { name: 'text that becomes html', path: 'client/a.ts', given: 'main.innerHTML = text' },
    { name: 'what stays in a browser', path: 'client/a.ts', given: "localStorage.setItem('a', b)" },
    { name: 'an old hash', path: 'src/a.ts', given: "createHash('md5')" },
    { name: 'an old cipher', path: 'src/a.ts', given: "createCipheriv('aes-128-ecb', key, '')" },
    {
      name: 'a certificate that is not looked at',
      path: 'src/a.ts',
      given: 'tls: { rejectUnauthorized: false }',
    },
  ]
  for (const { name, path, given } of cases)
    it(`are seen: ${name}`, () => {
      assert.equal(findDangerFaults({ path, text: given }).length, 1)
      assert.deepEqual(findDangerFaults({ path: 'test/a.ts', text: given }), [])
    })
})
