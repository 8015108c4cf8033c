import assert from 'node:assert/strict'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeFolder } from '../../test/make-folder.ts'
import { getSecretOf, openSealedKey, sealKey } from './sealed-key.ts'

test('a sealed key is opened by its secret at its place, and by nothing else', () => {
  const sealed = sealKey('sk-1234', 'openai https://a.example', 'secret')
  assert.ok(!Buffer.from(sealed, 'base64url').toString('latin1').includes('1234'))
  assert.notEqual(sealKey('sk-1234', 'openai https://a.example', 'secret'), sealed)
  assert.equal(openSealedKey(sealed, 'openai https://a.example', 'secret'), 'sk-1234')
  assert.equal(openSealedKey(sealed, 'openai https://b.example', 'secret'), undefined)
  assert.equal(openSealedKey(sealed, 'openai https://a.example', 'other'), undefined)
  const bytes = Buffer.from(sealed, 'base64url')
  for (const at of [0, 13, bytes.length - 1]) {
    const bent = Buffer.from(bytes)
    bent[at] = (bent[at] ?? 0) ^ 1
    assert.equal(openSealedKey(bent.toString('base64url'), 'openai https://a.example', 'secret'), undefined)
  }
  assert.equal(openSealedKey('', '', 'secret'), undefined)
})

test('the secret of a folder is made once and for its owner alone', async (t) => {
  const folder = join(await makeFolder(t), 'new')
  const [one, other] = await Promise.all([getSecretOf(folder), getSecretOf(folder)])
  assert.ok(one.length >= 40)
  assert.equal(one, other)
  assert.equal((await stat(join(folder, 'secret.key'))).mode & 0o777, 0o600)
  await writeFile(join(folder, 'secret.key'), 'kept')
  assert.equal(await getSecretOf(folder), 'kept')
})
