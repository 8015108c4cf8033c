import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OutletRules } from '../../src/model/outlet-rules.ts'
import { renderRss } from '../render-rss.ts'
import { startWebServer } from '../web-server.ts'
import { openReading } from './open-reading.ts'

const now = Date.UTC(2026, 5, 12, 15)
const words = 'The ferry sailed at noon and came back with the evening tide, said the harbour master. '
const tides = 'Our tides are measured every day at noon, and the harbour master signs them. '
const article = `<article><h1>Ferry</h1><p>${words.repeat(4)}</p><p>${words.repeat(3)}</p><p class="tides">${tides.repeat(4)}</p></article>`
const toPage = (canonical = '') =>
  `<!doctype html><html lang="en"><head><title>Ferry</title>${canonical && `<link rel="canonical" href="${canonical}">`}</head><body><main>${article}</main></body></html>`

interface Case {
  readonly name: string
  readonly html: (origin: string) => string | Uint8Array
  readonly address: (origin: string) => string
  readonly rules?: Partial<OutletRules>
  readonly expected: 'saved' | 'unknown address' | 'no text'
  readonly hasTides?: boolean
}

const cases: readonly Case[] = [
  {
    name: 'a page at the address of its article',
    ...{ html: () => toPage(), address: (origin) => `${origin}/a`, expected: 'saved' },
  },
  {
    name: 'marks of tracking and a place on the page',
    ...{
      html: () => toPage(),
      address: (origin) => `${origin}/a?utm_source=x&fbclid=y#top`,
      expected: 'saved',
    },
  },
  {
    name: 'another address of the same site that names the one of the article',
    ...{ html: (origin) => toPage(`${origin}/a`), address: (origin) => `${origin}/b`, expected: 'saved' },
  },
  {
    name: 'bytes of an old encoding',
    html: () => Buffer.from(toPage().replaceAll('noon', 'mediod\u00eda'), 'latin1'),
    ...{ address: (origin) => `${origin}/a`, expected: 'saved' },
  },
  {
    name: 'rules of its outlet',
    ...{ html: () => toPage(), address: (origin) => `${origin}/a` },
    ...{ rules: { drop: ['.tides'] }, expected: 'saved', hasTides: false },
  },
  {
    name: 'another site that names the address of the article',
    html: (origin) => toPage(`${origin}/a`),
    ...{ address: () => 'https://evil.example/a', expected: 'unknown address' },
  },
  {
    name: 'a page without a text',
    ...{ html: () => '<html><body', address: (origin) => `${origin}/a`, expected: 'no text' },
  },
]

for (const { name, html, address, rules, expected, hasTides = true } of cases)
  test(`a sent page is ${expected}, where no pages are read: ${name}`, async (t) => {
    const publisher = await startWebServer((_request, response) => response.end(feed))
    t.after(() => publisher.close())
    const { origin } = publisher
    const item = { title: 'Ferry', link: `${origin}/a`, text: 'It sails.' }
    const feed = renderRss({ title: 'Courier', items: [item] })
    const { store, commands, read } = await openReading(t, { now })
    const { outletId } = await read(`${origin}/feed`, 'Courier')
    if (rules) await commands.texts.saveRules(outletId, { keep: [], drop: [], usesFeedText: false, ...rules })
    const sent = { address: address(origin), html: html(origin) }
    const outcome = await commands.texts.takeSentPage(sent)
    assert.equal(outcome.kind, expected)
    const [revision] = await store.read((reader) => reader.listCurrentRevisions([1 as never]))
    assert.equal(revision?.source, expected === 'saved' ? 'page' : 'feed')
    if (expected !== 'saved') return
    assert.match(revision?.text ?? '', /The ferry sailed/)
    assert.equal(/Our tides/.test(revision?.text ?? ''), hasTides)
  })
