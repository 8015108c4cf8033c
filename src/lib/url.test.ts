import assert from 'node:assert/strict'
import { test } from 'node:test'
import { removeTracking } from './tracking-parameters.ts'
import { isSameSite, normaliseUrl, registrableDomain, resolveHttpUrl } from './url.ts'

const resolved = [
  { given: ['/a', 'https://x.example/b/c'], expected: 'https://x.example/a' },
  { given: ['https://x.example', undefined], expected: 'https://x.example' },
  { given: ['//x.example/a', 'https://y.example/'], expected: 'https://x.example/a' },
  { given: [' https://x.example/a b ', undefined], expected: 'https://x.example/a%20b' },
  { given: ['javascript:alert(1)', 'https://x.example/'], expected: undefined },
  { given: ['data:text/html,x', undefined], expected: undefined },
  { given: ['', 'https://x.example/'], expected: undefined },
  { given: ['a', undefined], expected: undefined },
] as const

for (const { given, expected } of resolved) {
  const [address, base] = given
  test(`the address ${address} from ${base} is ${expected}`, () =>
    assert.equal(resolveHttpUrl(address, base), expected))
}

const normal = [
  { given: 'HTTPS://X.example:443/a#b', expected: 'https://x.example/a' },
  { given: 'no address', expected: 'no address' },
] as const

for (const { given, expected } of normal) {
  test(`the one form of ${given} is ${expected}`, () => assert.equal(normaliseUrl(given), expected))
}

const domains = [
  { given: 'https://news.x.co.uk/a', expected: 'x.co.uk' },
  { given: 'https://one.blogspot.com/', expected: 'one.blogspot.com' },
  { given: 'http://127.0.0.1:8000/feed', expected: undefined },
  { given: 'http://localhost:8000/feed', expected: undefined },
  { given: 'http://[::1]:80/', expected: undefined },
  { given: 'nothing', expected: undefined },
] as const

for (const { given, expected } of domains) {
  test(`the domain of ${given} is ${expected}`, () => assert.equal(registrableDomain(given), expected))
}

const tracked = [
  { given: 'https://a.example/?utm_source=rss&UTM_medium=x', expected: 'https://a.example/' },
  { given: 'https://a.example/?b=%20c&fbclid=1&d#e', expected: 'https://a.example/?b=%20c&d#e' },
  { given: 'https://a.example/#?gclid=1', expected: 'https://a.example/#?gclid=1' },
] as const

for (const { given, expected } of tracked) {
  test(`without tracking ${given} is ${expected}`, () => assert.equal(removeTracking(given), expected))
}

const sites: readonly [one: string, other: string, expected: boolean][] = [
  ['https://news.paper.example/a', 'https://www.paper.example/b', true],
  ['https://paper.example/a', 'https://other.example/a', false],
  ['https://ada.github.io/a', 'https://bob.github.io/a', false],
  ['http://127.0.0.1:80/a', 'http://127.0.0.1:81/a', false],
  ['http://127.0.0.1:81/a', 'http://127.0.0.1:81/b', true],
  ['no address', 'no address', false],
]

for (const [one, other, expected] of sites)
  test(`${one} and ${other} are ${expected ? '' : 'not '}of one site`, () =>
    assert.equal(isSameSite(one, other), expected))
