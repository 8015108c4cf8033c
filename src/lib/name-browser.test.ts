import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nameBrowser } from './name-browser.ts'

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const cases = [
  {
    given: 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0',
    expected: 'Firefox, Linux',
  },
  {
    given: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/130.0 Safari/537.36`,
    expected: 'Chrome, Windows',
  },
  {
    given: `Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/130.0 Safari/537.36 Edg/130.0`,
    expected: 'Edge, Windows',
  },
  {
    given: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1',
    expected: 'Safari, iPhone',
  },
  { given: `Mozilla/5.0 (Linux; Android 15) ${webkit} Chrome/130.0 Mobile`, expected: 'Chrome, Android' },
  { given: 'curl/8.5.0', expected: '' },
  { given: '', expected: '' },
]

describe('nameBrowser', () => {
  for (const { given, expected } of cases)
    it(`calls ${given || 'nothing'} ${expected || 'nothing'}`, () =>
      assert.equal(nameBrowser(given), expected))
})
