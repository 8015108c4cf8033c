/** Articles that would run, load or hide something, in a browser that lets them: it is told to ignore our policy of content. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { parseFeed } from '../../src/feeds/parse-feed.ts'
import { sanitizeHtml } from '../../src/lib/sanitize-html.ts'
import { saveEntries } from '../../src/pipeline/save-entries.ts'
import { renderRss } from '../render-rss.ts'
import { startWebServer } from '../web-server.ts'
import { attacks } from './attacks.ts'
import { openBrowser, withoutBrowser } from './open-browser.ts'
import { openNewsroom } from './open-newsroom.ts'

/** What an article may be made of, written down once more: what is allowed by mistake is found here. */
const elements = new Set(
  `a abbr address article aside audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt
  em figcaption figure footer h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section
  small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var video wbr`.split(
    /\s+/,
  ),
)
const attributes = new Set(
  `alt colspan controls datetime dir height href hreflang lang loading poster preload referrerpolicy rel reversed rowspan
  scope span src start title type value width`.split(/\s+/),
)
/** By which a sentence can be linked to, and what stood in a frame looks like a link. */
const ours = /^(?:class="(?:sentence|embed|embed-\w+)"|id="s\d+"|data-sentence="\d+")$/

interface Seen {
  /** How often something ran. */
  readonly ran: number
  /** What stands in the page that may not: elements, attributes, addresses. */
  readonly strange: readonly string[]
  /** The html as the browser has it, and as it has that once more. */
  readonly first: string
  readonly second: string
}

/** A browser whose page counts what runs, with all that was asked of another machine than this. */
async function openTrap(t: TestContext): Promise<{ page: Page; asked: string[] }> {
  const page = await openBrowser(t, { bypassCSP: true })
  const asked: string[] = []
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => {
      asked.push(route.request().url())
      return route.abort()
    },
  )
  await page.addInitScript(() => {
    const counts = globalThis as unknown as { ran: number; attack: () => void }
    counts.ran = 0
    counts.attack = () => {
      counts.ran += 1
    }
    // Who follows a link of an article has asked for it.
    const stay = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (event.type === 'submit' || /^(?:https?|mailto):$/.test(link?.protocol ?? '')) event.preventDefault()
    }
    addEventListener('click', stay, true)
    addEventListener('submit', stay, true)
  })
  return { page, asked }
}

/** What comes of the html where it stands in a page: everything is clicked, passed over and waited for. */
async function look(page: Page, selector: string, html?: string): Promise<Seen> {
  const seen = await page.evaluate(watchArticle, { selector, html })
  const strange = seen.parts.flatMap(({ name, isHtml, values }) => [
    ...(isHtml && elements.has(name) ? [] : [name]),
    ...values.filter(([attribute = '', value = '']) => isStrange(attribute, value)).map(String),
  ])
  return { ...seen, strange }
}

function isStrange(attribute: string, value: string): boolean {
  if (/^(?:href|src|poster)$/.test(attribute)) return !/^(?:https?:\/\/|mailto:)/.test(value)
  return !attributes.has(attribute) && !ours.test(`${attribute}="${value}"`)
}

/** In the browser. */
async function watchArticle({ selector, html }: { selector: string; html: string | undefined }) {
  const article = document.querySelector(selector) ?? document.body
  const [first, second] = [document.createElement('div'), document.createElement('div')]
  if (html !== undefined) article.innerHTML = html
  first.innerHTML = article.innerHTML
  second.innerHTML = first.innerHTML
  const all = [...article.querySelectorAll('*')]
  const parts = all.map((element) => ({
    name: element.localName,
    isHtml: element.namespaceURI === 'http://www.w3.org/1999/xhtml',
    values: [...element.attributes].map(({ name, value }) => [name, value]),
  }))
  for (const element of all) {
    for (const kind of ['mouseover', 'pointerover', 'focus'])
      element.dispatchEvent(new Event(kind, { bubbles: true }))
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  }
  // What failed to load before it has told so by now.
  await new Promise((resolve) => {
    const last = new Image()
    last.onerror = resolve
    last.src = '/no-picture'
  })
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const { ran } = globalThis as unknown as { ran: number }
  return { ran, parts, first: first.innerHTML, second: second.innerHTML }
}

/** Whether two texts are the same html but for the order of attributes. */
function areAlike(page: Page, texts: readonly [string, string]): Promise<boolean> {
  return page.evaluate(([one, other]) => {
    const [first, second] = [document.createElement('div'), document.createElement('div')]
    first.innerHTML = one.trim()
    second.innerHTML = other.trim()
    return first.isEqualNode(second)
  }, texts)
}

function assertHarmless(name: string, { ran, strange, first, second }: Seen): void {
  assert.deepEqual({ ran, strange }, { ran: 0, strange: [] }, name)
  assert.equal(second, first, `${name} is another tree when it is read again`)
}

async function openEmptyPage(t: TestContext): Promise<string> {
  const server = await startWebServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html' })
    response.end('<!doctype html><title>Empty</title><main></main>')
  })
  t.after(() => server.close())
  return `${server.origin}/`
}

test('what is left of an attack runs nothing, asks nobody and stays as it is', {
  skip: withoutBrowser,
}, async (t) => {
  const address = await openEmptyPage(t)
  const { page, asked } = await openTrap(t)
  await page.goto(address)
  for (const { name, html } of attacks) {
    const clean = sanitizeHtml(html, address)
    const seen = await look(page, 'main', clean)
    assertHarmless(name, seen)
    const again = sanitizeHtml(seen.first, address)
    assert.ok(await areAlike(page, [seen.first, again]), `${name}: ${seen.first}\n${again}`)
  }
  assert.deepEqual(asked, [])
})

test('the attacks are attacks: as they came, they run and ask', { skip: withoutBrowser }, async (t) => {
  const address = await openEmptyPage(t)
  const { page, asked } = await openTrap(t)
  await page.goto(address)
  let [ran, strange] = [0, 0]
  // Others would take the page away, and with it what is to be seen.
  for (const { html } of attacks.filter(({ name }) =>
    /^(?:handlers|comments|mut|pictures|vect)/.test(name),
  )) {
    const seen = await look(page, 'main', html)
    strange += Math.min(1, seen.strange.length)
    ran = seen.ran
  }
  assert.ok(ran > 20 && strange > 40, `${ran} ran, ${strange} strange`)
  assert.ok(new Set(asked).size >= 5, String(asked))
})

test('the page of an article is as harmless', { skip: withoutBrowser }, async (t) => {
  const { store, address } = await openNewsroom(t)
  // A third of each kind: a page takes a quarter of a second.
  const shown = attacks.filter((_, at) => at % 3 === 0)
  const origin = new URL('/', address).origin
  const items = shown.map(({ html }, at) => ({
    ...{
      title: `${html} ${at}`,
      link: `${origin}/outlet/${at}`,
      text: `<p>The beginning.</p>${html}`,
    },
  }))
  const parsed = parseFeed({
    body: Buffer.from(renderRss({ title: 'Attacks', items })),
    url: `${origin}/feed`,
  })
  assert.ok(parsed.ok)
  const now = () => Date.UTC(2026, 5, 12)
  const [feed] = await store.read((reader) => reader.listFeeds())
  assert.ok(feed)
  const { count } = await saveEntries(feed, parsed.value, `${origin}/feed`, { store, now })
  assert.equal(count.added, shown.length)
  const { page, asked } = await openTrap(t)
  for (const { name, link } of shown.map(({ name }, at) => ({ name, link: `${origin}/outlet/${at}` }))) {
    const article = await store.read((reader) => reader.findArticleByUrl(link))
    await page.goto(`${address}/article/${article?.id}`)
    assertHarmless(name, await look(page, '.prose'))
  }
  assert.deepEqual(asked, [])
})

test('no mixture of attacks is worse than they are', { skip: withoutBrowser }, async (t) => {
  const address = await openEmptyPage(t)
  const { page, asked } = await openTrap(t)
  await page.goto(address)
  const pieces = [...new Set(attacks.flatMap(({ html }) => html.match(/<[^<>]*>?|[^<]+/g) ?? []))]
  const mixture = fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(mixture, async (parts) => {
      const html = parts.join('')
      assertHarmless(html, await look(page, 'main', sanitizeHtml(html, address)))
    }),
    { numRuns: 100 },
  )
  assert.deepEqual(asked, [])
})
