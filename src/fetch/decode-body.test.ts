import { describe } from 'node:test'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { type Answer, feed, reply, testFetchCases } from '../../test/fetch-cases.ts'

function encoded(coding: string, body: Buffer): Answer {
  return reply('200 OK', [`Content-Encoding: ${coding}`], body)
}

const tenMegabytesOfNothing = Buffer.alloc(10_000_000)

describe('an encoded body', () => {
  testFetchCases([
    { name: 'gzip is unpacked', given: encoded('gzip', gzipSync(feed)), expected: { ok: true, body: feed } },
    { name: 'x-gzip is gzip', given: encoded('x-gzip', gzipSync(feed)), expected: { ok: true, body: feed } },
    { name: 'deflate is unpacked', given: encoded('deflate', deflateSync(feed)), expected: { body: feed } },
    {
      name: 'deflate without its header is unpacked',
      given: encoded('deflate', deflateRawSync(feed)),
      expected: { body: feed },
    },
    { name: 'br is unpacked', given: encoded('br', brotliCompressSync(feed)), expected: { body: feed } },
    { name: 'zstd is unpacked', given: encoded('zstd', zstdCompressSync(feed)), expected: { body: feed } },
    {
      name: 'two encodings are undone from the last to the first',
      given: encoded('deflate, gzip', gzipSync(deflateSync(feed))),
      expected: { body: feed },
    },
    {
      name: 'a file that is packed itself is unpacked',
      given: reply('200 OK', ['Content-Type: application/gzip'], gzipSync(feed)),
      expected: { ok: true, body: feed },
    },
    {
      name: 'a packed file that is sent encoded is unpacked twice',
      given: encoded('gzip', gzipSync(gzipSync(feed))),
      expected: { ok: true, body: feed },
    },
    {
      name: 'a packed file that is a bomb is too large',
      given: reply('200 OK', [], gzipSync(tenMegabytesOfNothing)),
      options: { maxBodyBytes: 1_000_000 },
      expected: { ok: false, reason: 'too large' },
    },
    {
      name: 'a packed file that breaks off is broken',
      given: reply('200 OK', [], gzipSync(feed).subarray(0, 40)),
      expected: { ok: false, reason: 'broken feed' },
    },
    {
      name: 'a gzip bomb is too large',
      given: encoded('gzip', gzipSync(tenMegabytesOfNothing)),
      options: { maxBodyBytes: 1_000_000 },
      expected: { ok: false, reason: 'too large' },
    },
    {
      name: 'a bomb within a bomb is too large',
      given: encoded('gzip, gzip', gzipSync(gzipSync(tenMegabytesOfNothing))),
      options: { maxBodyBytes: 1_000_000 },
      expected: { ok: false, reason: 'too large' },
    },
    {
      name: 'three encodings are refused unread',
      given: encoded('gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(feed)))),
      expected: { ok: false, reason: 'broken feed' },
    },
    {
      name: 'gzip that breaks off is broken',
      given: encoded('gzip', gzipSync(feed).subarray(0, 40)),
      expected: { ok: false, reason: 'broken feed' },
    },
    {
      name: 'an encoding nobody knows is named',
      given: encoded('rot13', Buffer.from(feed)),
      expected: { ok: false, reason: 'broken feed', detail: 'the encoding rot13 is not known' },
    },
  ])
})
