import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import { html } from 'hono/html'
import type { LaidOutArticle } from './lay-out-edition.ts'
import type { FeedFormat, SampleOutlet } from './outlets.ts'

export interface FeedInput {
  readonly outlet: SampleOutlet
  readonly origin: string
  /** Newest first, all of this outlet. */
  readonly articles: readonly LaidOutArticle[]
  readonly audioLength: number
}

export interface RenderedFeed {
  readonly type: string
  readonly body: string
}

/** The outlet's feed in its own format, with the whole text of every article. */
export function renderFeed(input: FeedInput): RenderedFeed {
  return renderers[input.outlet.format](input)
}

export const feedTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  'media rss': 'application/rss+xml',
  rdf: 'application/rdf+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

const renderers: Record<FeedFormat, (input: FeedInput) => RenderedFeed> = {
  rss: (input) => renderRss(input, thumbnailItem),
  'media rss': (input) => renderRss(input, (article) => mediaItem(article, input.audioLength)),
  rdf: renderRdf,
  atom: renderAtom,
  json: renderJson,
}

function renderRss(
  { outlet, origin, articles }: FeedInput,
  toItem: (article: LaidOutArticle) => object,
): RenderedFeed {
  const body = generateRssFeed({
    title: outlet.name,
    link: `${origin}/`,
    description: outlet.motto,
    language: outlet.language,
    lastBuildDate: newestOf(articles),
    ttl: 60,
    items: articles.map(toItem),
  })
  return { type: feedTypes.rss, body }
}

function rssItem(article: LaidOutArticle) {
  return {
    title: article.title,
    link: article.url,
    description: article.summary,
    guid: { value: article.id, isPermaLink: false },
    pubDate: new Date(article.publishedAt),
    categories: article.categories.map((name) => ({ name })),
    content: { encoded: article.html },
    dc: { creators: [...article.authors], dates: [new Date(article.updatedAt)] },
  }
}

function thumbnailItem(article: LaidOutArticle) {
  return {
    ...rssItem(article),
    ...(article.image && { media: { thumbnails: [{ url: article.image.url }] } }),
  }
}

function mediaItem(article: LaidOutArticle, audioLength: number) {
  const { image, audioUrl } = article
  return {
    ...rssItem(article),
    ...(image && {
      media: {
        contents: [
          { url: image.url, type: 'image/svg+xml', medium: 'image', description: { value: image.alt } },
        ],
      },
    }),
    ...(audioUrl && { enclosures: [{ url: audioUrl, type: 'audio/wav', length: audioLength }] }),
  }
}

function renderAtom({ outlet, origin, articles }: FeedInput): RenderedFeed {
  const body = generateAtomFeed({
    id: `tag:${outlet.key}.sample,2026:feed`,
    title: { value: outlet.name },
    subtitle: { value: outlet.motto },
    updated: newestOf(articles),
    links: [
      { href: `${origin}/`, rel: 'alternate', type: 'text/html' },
      { href: origin + outlet.feedPath, rel: 'self', type: feedTypes.atom },
    ],
    entries: articles.map((article) => ({
      id: article.id,
      title: { value: article.title },
      summary: { value: article.summary },
      content: { type: 'html', value: withImage(article) },
      published: new Date(article.publishedAt),
      updated: new Date(article.updatedAt),
      authors: article.authors.map((name) => ({ name })),
      categories: article.categories.map((term) => ({ term })),
      links: [{ href: article.url, rel: 'alternate', type: 'text/html' }],
    })),
  })
  return { type: feedTypes.atom, body }
}

function renderJson({ outlet, origin, articles }: FeedInput): RenderedFeed {
  const feed = generateJsonFeed({
    title: outlet.name,
    description: outlet.motto,
    home_page_url: `${origin}/`,
    feed_url: origin + outlet.feedPath,
    language: outlet.language,
    items: articles.map((article) => ({
      id: article.id,
      url: article.url,
      title: article.title,
      summary: article.summary,
      content_html: article.html,
      date_published: new Date(article.publishedAt),
      date_modified: new Date(article.updatedAt),
      authors: article.authors.map((name) => ({ name })),
      tags: [...article.categories],
      ...(article.image && { image: article.image.url }),
    })),
  })
  return { type: feedTypes.json, body: JSON.stringify(feed, undefined, 2) }
}

// RSS 1.0 (https://web.resource.org/rss/1.0/spec); the library reads this format but does not write it.
function renderRdf({ outlet, origin, articles }: FeedInput): RenderedFeed {
  const body = html`<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="${origin}${outlet.feedPath}">
<title>${outlet.name}</title>
<link>${origin}/</link>
<description>${outlet.motto}</description>
<dc:language>${outlet.language}</dc:language>
<items><rdf:Seq>${articles.map((article) => html`<rdf:li rdf:resource="${article.url}"/>`)}</rdf:Seq></items>
</channel>
${articles.map(rdfItem)}
</rdf:RDF>
`
  return { type: feedTypes.rdf, body: String(body) }
}

function rdfItem(article: LaidOutArticle) {
  return html`<item rdf:about="${article.url}">
<title>${article.title}</title>
<link>${article.url}</link>
<description>${article.summary}</description>
<dc:date>${new Date(article.publishedAt).toISOString()}</dc:date>
${article.authors.map((name) => html`<dc:creator>${name}</dc:creator>`)}
${article.categories.map((name) => html`<dc:subject>${name}</dc:subject>`)}
<content:encoded>${withImage(article)}</content:encoded>
</item>
`
}

// Atom and RSS 1.0 have no place of their own for a picture, so it opens the text.
function withImage({ image, html: text }: LaidOutArticle): string {
  return image ? `${html`<p><img src="${image.url}" alt="${image.alt}"></p>`}\n${text}` : text
}

function newestOf(articles: readonly LaidOutArticle[]): Date {
  return new Date(Math.max(...articles.map(({ updatedAt }) => updatedAt)))
}
