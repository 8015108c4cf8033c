import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sanitizeHtml } from '../../lib/sanitize-html.ts'
import { en } from '../translations/en.ts'
import type { Frame } from '../views/frame.ts'
import { presentEmbeds } from './present-embeds.ts'

const frame = { words: en, pictureAddress: undefined, pictureLook: () => undefined } as unknown as Frame
const proxied: Frame = { ...frame, pictureAddress: (url) => `/image/${encodeURIComponent(url)}` }
const film =
  '<iframe src="https://www.youtube.com/embed/abcDEF12_-3" title="The dam &amp; the &lt;river>"></iframe>'

test('a frame becomes a link with its title and site, and asks nobody', () => {
  const html = presentEmbeds(sanitizeHtml(`<p>One</p>${film}`), frame)
  assert.match(
    html,
    /^<p>One<\/p><figure class="embed"><a href="https:\/\/www\.youtube\.com\/watch\?v=abcDEF12_-3"/,
  )
  assert.match(html, />The dam &amp; the &lt;river&gt;<\/span>.*>Video at YouTube<\/span>/)
  assert.doesNotMatch(html, /<img|<iframe|src=/)
})

test('its picture comes from here, where pictures do', () => {
  const html = presentEmbeds(sanitizeHtml(film), proxied)
  assert.deepEqual(html.match(/ src="[^"]*"/g), [
    ` src="/image/${encodeURIComponent('https://i.ytimg.com/vi/abcDEF12_-3/hqdefault.jpg')}"`,
  ])
})

test('a frame without a title says where it is from, once', () => {
  const html = presentEmbeds(sanitizeHtml('<iframe src="https://charts.example/1?a&amp;b"></iframe>'), frame)
  assert.match(html, /href="https:\/\/charts\.example\/1\?a&amp;b"/)
  assert.deepEqual(html.match(/charts\.example(?=<)/g), ['charts.example'])
})

test('a picture with a link in its caption stays one', () => {
  const html =
    '<figure><img src="https://a.example/b.png" /><figcaption><a href="https://a.example">c</a></figcaption></figure>'
  assert.equal(presentEmbeds(html, proxied), html)
})
