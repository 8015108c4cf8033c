import { escapeHtml } from '../lib/text.ts'
import type { OpmlFeed } from './parse-opml.ts'

/** A list of feeds as OPML 2.0, folder by folder, those without one last. Reading it again gives the same list. */
export function renderOpml(title: string, feeds: readonly OpmlFeed[]): string {
  const byFolder = Map.groupBy(feeds, (feed) => feed.folder)
  const folders = [...byFolder.keys()].filter((folder) => folder !== undefined)
  const parts = folders.map((folder) => {
    const name = escapeHtml(folder)
    return [
      `    <outline text="${name}" title="${name}">`,
      ...(byFolder.get(folder) ?? []).map(renderFeed),
      '    </outline>',
    ]
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>${escapeHtml(title)}</title></head>
  <body>
${[...parts.flat(), ...(byFolder.get(undefined) ?? []).map(renderFeed)].join('\n')}
  </body>
</opml>
`
}

function renderFeed({ url, title = url, siteUrl, folder }: OpmlFeed): string {
  const name = escapeHtml(title)
  const site = siteUrl === undefined ? '' : ` htmlUrl="${escapeHtml(siteUrl)}"`
  const indent = folder === undefined ? '    ' : '      '
  return `${indent}<outline type="rss" text="${name}" title="${name}" xmlUrl="${escapeHtml(url)}"${site}/>`
}
