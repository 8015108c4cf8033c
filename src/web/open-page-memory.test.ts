import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPageMemory, toForm } from './open-page-memory.ts'

const html = new TextEncoder().encode('<p>One sentence.</p>'.repeat(500))

test('a page that is kept holds the room that is counted, packed or unpacked, and no other', async () => {
  const memory = openPageMemory()
  const packed = await toForm(html, 'gzip')
  const page = {
    tag: 'a',
    version: { written: '1', asked: '1' },
    at: 0,
    forms: new Map([['gzip', packed] as const]),
  }
  memory.keep('/', page)
  const plain = await memory.getForm('/', page, 'plain')
  assert.deepEqual(plain, html)
  assert.equal(packed.buffer.byteLength, packed.length)
  assert.equal(plain.buffer.byteLength, plain.length)
})

test('a long address takes room as its page does', () => {
  const memory = openPageMemory()
  const page = {
    tag: 'a',
    version: { written: '1', asked: '1' },
    at: 0,
    forms: new Map([['gzip', html] as const]),
  }
  for (let at = 0; at < 1000; at++) memory.keep(`/tags?x=${'a'.repeat(14_000)}${at}`, page)
  assert.equal(memory.find(`/tags?x=${'a'.repeat(14_000)}0`), undefined)
  assert.equal(memory.find(`/tags?x=${'a'.repeat(14_000)}999`), page)
})
