import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { DomUtils, parseDocument } from 'htmlparser2'
import type { Digest, DigestStory } from '../model/digest.ts'
import { composeDigest } from './compose-digest.ts'

const around = {
  home: 'https://octavo.example',
  timeZone: 'UTC',
  stopUrl: 'https://octavo.example/notices/stop/k',
}

function tell(title: string, outletCount: number, originCount: number | undefined): DigestStory {
  const sentence = { text: `${title} & <more>.`, outlet: 'Harbour "Post"', path: '/article/7#s1' }
  return {
    ...{ title, language: 'en', path: '/story/7', outletCount, originCount, sentence },
    because: ['#Ortell'],
  }
}

const digest: Digest = {
  ...{
    kind: 'weekly',
    since: Date.UTC(2026, 5, 1),
    until: Date.UTC(2026, 5, 8),
    furtherCount: 3,
    notices: [],
  },
  stories: [tell('Dam <b>breaks</b>', 10, 4), tell('Island votes', 5, undefined)],
}

describe('composeDigest', () => {
  const letter = composeDigest(digest, around)
  const document = parseDocument(letter.html)
  const all = (name: string) => DomUtils.getElementsByTagName(name, document)
  const read = (text: string) => text.replace(/\s+/g, ' ')

  it('says what it is about before it is opened', () =>
    assert.equal(letter.subject, 'Your week in the news: Dam <b>breaks</b>, and 4 more'))

  it('says the same in both forms, and takes no markup from a text', () => {
    const shown = read(DomUtils.textContent(all('body')))
    for (const words of [
      'Dam <b>breaks</b> & <more>.',
      '10 outlets, 4 independent origins',
      'You follow #Ortell',
      'says Harbour "Post"',
    ])
      for (const form of [shown, read(letter.text)]) assert.ok(form.includes(words), words)
    assert.equal(all('b').length, 0)
    const [addresses, told] = [all('a').map(({ attribs }) => attribs.href ?? ''), letter.text]
    assert.ok(addresses.length > 4 && addresses.every((address) => told.includes(address)))
  })

  it('draws how many outlets tell a story, and how far independent origins bear it', () => {
    const widths = all('table')
      .filter(({ attribs }) => attribs['aria-hidden'] === 'true')
      .map((bar) => DomUtils.getElementsByTagName('td', bar).map(({ attribs }) => attribs.width))
    assert.deepEqual(widths, [
      ['40%', '60%'],
      ['50%', '50%'],
    ])
  })

  it('asks for nothing from elsewhere, so that nobody learns when it is opened', () => {
    assert.equal(all('img').length + all('link').length + all('script').length, 0)
    assert.ok(!/url\(/.test(letter.html))
  })

  it('tells how it is ended', () => assert.equal(letter.unsubscribeUrl, around.stopUrl))
})
