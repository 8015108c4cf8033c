import { html } from 'hono/html'
import { reprintKinds } from '../../model/reprint.ts'
import { relationKinds } from '../../model/story.ts'
import type { Frame, Html } from './frame.ts'

/** What Octavo does with a reader's articles, in a few paragraphs. */
export function aboutView(frame: Frame): Html {
  const { words, pictureAddress } = frame
  const pictures = pictureAddress ? words.aboutPicturesOfOurs : words.aboutPicturesOfOutlets
  return html`<h1 class="page-title">${words.about}</h1>
<div class="prose">${words.aboutParagraphs.toSpliced(1, 0, pictures).map((paragraph) => html`<p>${paragraph}</p>`)}</div>
<section aria-labelledby="kinds"><h2 class="section-title" id="kinds">${words.aboutRelations}</h2>
<dl class="facts">${relationKinds.map((kind) => html`<div><dt>${words.relation[kind]}</dt><dd>${words.relationMeaning[kind]}</dd></div>`)}</dl></section>
<section aria-labelledby="origins"><h2 class="section-title" id="origins">${words.aboutOrigins}</h2>
<div class="prose"><p>${words.aboutOriginsParagraph}</p></div>
<dl class="facts">${reprintKinds.map((kind) => html`<div><dt>${words.reprintKind[kind]}</dt><dd>${words.reprintMeaning[kind]}</dd></div>`)}</dl></section>`
}

/** The keys that move through a page where scripts run. */
export function keysView(frame: Frame): Html {
  const { words } = frame
  return html`<h1 class="page-title">${words.keyboard}</h1>
<p class="hint">${words.keysHint}</p>
<dl class="facts">${words.keys.map(([key, what]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}</dl>`
}
