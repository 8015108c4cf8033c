import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectPictureType } from './detect-picture-type.ts'

const cases = [
  { name: 'JPEG', given: '\xff\xd8\xff\xe0\x00\x10JFIF', expected: 'image/jpeg' },
  { name: 'PNG', given: '\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR', expected: 'image/png' },
  { name: 'GIF', given: 'GIF89a\x01\x00', expected: 'image/gif' },
  { name: 'WebP', given: 'RIFF\x24\x00\x00\x00WEBPVP8 ', expected: 'image/webp' },
  { name: 'AVIF', given: '\x00\x00\x00\x1cftypavif\x00\x00\x00\x00avif', expected: 'image/avif' },
  {
    name: 'AVIF among other brands',
    given: '\x00\x00\x00\x20ftypmif1\x00\x00\x00\x00mif1avifmiaf',
    expected: 'image/avif',
  },
  { name: 'a film', given: '\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isommp42', expected: undefined },
  { name: 'a sound in the box of WebP', given: 'RIFF\x24\x00\x00\x00WAVEfmt ', expected: undefined },
  { name: 'SVG', given: '<svg xmlns="http://www.w3.org/2000/svg"/>', expected: undefined },
  { name: 'a page', given: '<!doctype html><script>', expected: undefined },
  { name: 'a page that names a picture later', given: '<p>GIF89a', expected: undefined },
  { name: 'the beginning of a beginning', given: '\x89PNG', expected: undefined },
  { name: 'nothing', given: '', expected: undefined },
]

for (const { name, given, expected } of cases)
  test(`${name} is ${expected ?? 'no picture'}`, () => {
    assert.equal(detectPictureType(Uint8Array.from(given, (sign) => sign.charCodeAt(0))), expected)
  })
