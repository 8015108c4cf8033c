import { html, raw } from 'hono/html'
import type { SampleOutlet } from './outlets.ts'
import { pageWords } from './page-words.ts'
import { feedTypes } from './render-feed.ts'

type Markup = ReturnType<typeof html>

export interface FramedPage {
  readonly outlet: SampleOutlet
  readonly origin: string
  readonly title: string
  readonly head: Markup
  readonly main: Markup
}

/** The whole page around its main part: masthead, feed link, and a foot that says that all of it is invented. */
export function renderFrame({ outlet, origin, title, head, main }: FramedPage): string {
  return String(html`<!doctype html>
<html lang="${outlet.language}" dir="${outlet.language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === outlet.name ? title : `${title} – ${outlet.name}`}</title>
${head}
<link rel="alternate" type="${feedTypes[outlet.format]}" title="${outlet.name}" href="${origin}${outlet.feedPath}">
<style>${raw(styleOf(outlet))}</style>
</head>
<body>
<header><a href="/">${outlet.name}</a><p>${outlet.motto}</p></header>
<main>${main}</main>
<footer><p>${pageWords[outlet.language].invented}</p></footer>
</body>
</html>
`)
}

function styleOf({ colour, language }: SampleOutlet): string {
  const face = language === 'ar' ? '"Noto Naskh Arabic","Geeza Pro",serif' : 'Georgia,serif'
  return `:root{color-scheme:light}
body{margin:0 auto;max-width:42rem;padding:0 1rem;font:1.125rem/1.6 ${face};color:#1b1b1b;background:#fff}
header{border-block-end:4px solid ${colour};padding:1.5rem 0 .75rem}
header a{font-size:1.9rem;font-weight:bold;color:${colour};text-decoration:none}
header p,footer,.byline{margin:.25rem 0;font-size:.9rem;color:#555}
h1{font-size:2rem;line-height:1.2}h2{font-size:1.25rem;line-height:1.3;margin-block-end:.25rem}
a{color:${colour}}img{max-width:100%;height:auto}audio{width:100%}.list{list-style:none;padding:0}
footer{border-block-start:1px solid #ccc;margin-block-start:3rem;padding:1rem 0}`
}
