import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unwrapUrl } from './unwrap-url.ts'

const cases: readonly [given: string, expected: string][] = [
  ['https://www.google.com/amp/s/www.bay.example/ferry', 'https://www.bay.example/ferry'],
  ['https://www-bay-example.cdn.ampproject.org/c/s/www.bay.example/ferry', 'https://www.bay.example/ferry'],
  ['https://www.google.com/url?rct=j&url=https://bay.example/a%3Fb%3D1&ct=ga', 'https://bay.example/a?b=1'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fbay.example%2Fa&h=x', 'https://bay.example/a'],
  [
    'https://www.bing.com/news/apiclick.aspx?ref=x&url=https%3a%2f%2fbay.example%2fa',
    'https://bay.example/a',
  ],
  ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
  ['https://bay.example/url?q=https://other.example/', 'https://bay.example/url?q=https://other.example/'],
  ['https://bay.example/amp/s/ferry', 'https://bay.example/amp/s/ferry'],
]

for (const [given, expected] of cases)
  test(`${given} leads to ${expected}`, () => assert.equal(unwrapUrl(given), expected))
