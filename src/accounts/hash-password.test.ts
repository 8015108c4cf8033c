import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { hashPassword, isHashOf } from './hash-password.ts'

describe('a hashed password', () => {
  it('is known again, and no other is taken for it', async () => {
    const kept = await hashPassword('Brückenzoll at nine ')
    assert.match(kept, /^scrypt:15:8:3:[\w-]{22}:[\w-]{43}$/)
    assert.equal(await isHashOf(kept, 'Brückenzoll at nine '), true)
    assert.equal(await isHashOf(kept, 'Bru\u0308ckenzoll at nine '), true, 'by another keyboard')
    for (const other of ['Brückenzoll at nine', 'brückenzoll at nine ', ''])
      assert.equal(await isHashOf(kept, other), false, other)
  })

  it('is another each time', async () => {
    const [one, other] = await Promise.all([hashPassword('the same'), hashPassword('the same')])
    assert.notEqual(one, other)
  })

  it('is none where it is something else', async () => {
    for (const kept of ['', 'scrypt', 'scrypt:15:8:3:', 'plain:15:8:3:a:b'])
      assert.equal(await isHashOf(kept, ''), false, kept)
  })
})
