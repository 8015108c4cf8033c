import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPaywall, looksLikeShell } from './detect-access.ts'
import { readMarkup } from './read-markup.ts'
import { readStructuredData } from './read-structured-data.ts'

const table: readonly { name: string; html: string; paywall?: string; shell?: true }[] = [
  { name: 'an open page', html: '<p>Text</p><script>a()</script>' },
  {
    name: 'closed by structured data',
    html: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
    paywall: 'structured data',
  },
  {
    name: 'a closed part',
    html: '<script type="application/ld+json">{"@type":"NewsArticle","hasPart":{"isAccessibleForFree":"False"}}</script>',
    paywall: 'structured data',
  },
  {
    name: 'closed by its tier',
    html: '<meta property="article:content_tier" content="locked">',
    paywall: 'meta',
  },
  {
    name: 'a wall that asks',
    html: '<div class="paywall">Subscribe to continue reading</div>',
    paywall: 'asks to subscribe',
  },
  { name: 'a shell with a root', html: '<div id="root"></div><script src="a.js"></script>', shell: true },
  {
    name: 'a shell that asks for scripts',
    html: '<noscript>Please enable JavaScript</noscript><script src="a.js"></script>',
    shell: true,
  },
  { name: 'an empty page without scripts', html: '<div id="root"></div>' },
]

for (const { name, html, paywall, shell = false } of table) {
  test(`access: ${name}`, () => {
    const { head, root } = readMarkup(html)
    assert.equal(findPaywall({ head, root, items: readStructuredData(head.structuredData) }), paywall)
    assert.equal(looksLikeShell({ head, root }), shell)
  })
}
