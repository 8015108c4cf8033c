import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assertHolds } from './assert-holds.ts'
import { countCommentShare, findCommentFaults } from './find-comment-faults.ts'
import { parseSource } from './parse-source.ts'
import { sources } from './sources.ts'

describe('comments', () => {
  it('tell what every exported function promises, and leave no open end unnamed', () => {
    assertHolds('comments', sources.flatMap(findCommentFaults))
  })

  it('are between 8 and 15 lines of 100: fewer leave the why unsaid, more say it twice', () => {
    const share = countCommentShare(sources)
    assert.ok(share > 0.08 && share < 0.15, `${(100 * share).toFixed(1)} of 100`)
    const half = parseSource('src/a.ts', '// One.\n\nconst a = 1\n')
    assert.equal(countCommentShare([half, parseSource('test/b.ts', 'const b = 1')]), 0.5)
  })

  // Marks are put together here, or this table would itself be found at fault.
  const open = ['TO', 'DO'].join('')
  const cases = [
    { name: 'a promise', code: '/** One. */\nexport function one() {}' },
    { name: 'a promise of an arrow', code: '/** One. */\nexport const one = () => 1' },
    { name: 'an inner function without', code: 'function one() {}' },
    { name: 'an exported function without', code: 'export function one() {}', says: /one is exported/ },
    { name: 'an exported arrow without', code: 'export const one = () => 1', says: /one is exported/ },
    {
      name: 'one that is exported later',
      code: 'function one() {}\nexport { one }',
      says: /one is exported/,
    },
    { name: 'a remark in its place', code: '// One.\nexport function one() {}', says: /one is exported/ },
    {
      name: 'a promise of something else',
      code: '/** A. */\nconst a = 1\nexport function one() {}',
      says: /one is exported/,
    },
    {
      name: 'a treatise',
      code: `/**\n${' * x\n'.repeat(5)} */\nexport function one() {}`,
      says: /3 at most/,
    },
    { name: 'a test without', path: 'src/a.test.ts', code: 'export function one() {}' },
    { name: 'an open end with its issue', code: `// ${open}(#7): read it twice` },
    { name: 'an open end', code: `// ${open}: read it twice`, says: /names its issue/ },
    { name: 'a broken thing', code: '// FIX' + 'ME', says: /mend it/ },
    { name: 'a silenced type', code: '// @ts-' + 'ignore', says: /mend the type/ },
    { name: 'an expected error without reason', code: '// @ts-' + 'expect-error', says: /reason/ },
    { name: 'an expected error with reason', code: '// @ts-' + 'expect-error: the types lag behind' },
    { name: 'a silenced rule', code: '// biome-' + 'ignore lint/a/b: no', says: /reason/ },
    { name: 'a silenced rule with reason', code: '// biome-' + 'ignore lint/a/b: escaped by the template' },
    { name: 'such words in a string', code: `const a = '${open}'` },
  ]
  for (const { name, path = 'src/a.ts', code, says } of cases) {
    it(`${says ? 'refuse' : 'allow'} ${name}`, () => {
      const found = findCommentFaults(parseSource(path, code)).map((finding) => finding.says)
      if (says) assert.match(found.join(), says)
      else assert.deepEqual(found, [])
    })
  }
})
