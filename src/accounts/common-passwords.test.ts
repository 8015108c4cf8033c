import assert from 'node:assert/strict'
import { it } from 'node:test'
import { commonPasswords } from './common-passwords.ts'

it('holds 3,000 passwords that may be chosen at all, as they are compared', () => {
  assert.ok(commonPasswords.size >= 3000)
  for (const password of commonPasswords) {
    assert.ok([...password].length >= 8, password)
    assert.equal(password, password.normalize('NFKC').toLowerCase())
  }
})
