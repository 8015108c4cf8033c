import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReaderId } from './ids.ts'
import { type Access, hasAccess, type Role } from './visitor.ts'

const cases: { name: string; role: Role | undefined; access: Access; expected: boolean }[] = [
  { name: 'nobody may see what is for anybody', role: undefined, access: 'anybody', expected: true },
  { name: 'nobody may not see what is for readers', role: undefined, access: 'reader', expected: false },
  { name: 'a reader may see what is for readers', role: 'reader', access: 'reader', expected: true },
  { name: 'a reader may not moderate', role: 'reader', access: 'moderator', expected: false },
  { name: 'an editor may moderate', role: 'editor', access: 'moderator', expected: true },
  { name: 'an editor may not run the site', role: 'editor', access: 'operator', expected: false },
  { name: 'an operator may do all', role: 'operator', access: 'operator', expected: true },
]

for (const { name, role, access, expected } of cases)
  test(name, () => {
    const visitor = role && { readerId: 1 as ReaderId, role, name: '' }
    assert.equal(hasAccess(visitor, access), expected)
  })
