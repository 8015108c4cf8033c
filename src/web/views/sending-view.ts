import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'

export interface SendingView {
  /** Where the form leads; undefined until the first token was made. */
  readonly action: string | undefined
  readonly bookmarklet: string | undefined
}

/** How a page comes here that only the reader's own browser gets to see. */
export function sendingView({ action, bookmarklet }: SendingView, frame: Frame): Html {
  const { words } = frame
  return html`<h1 class="page-title">${words.sendingHeading}</h1>
<div class="sending">
${words.sendingParagraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
${bookmarklet === undefined ? nothing : bookmarkView(bookmarklet, frame)}
<form class="panel" method="post" action="/sending">
${bookmarklet === undefined ? nothing : html`<p class="hint">${words.newTokenHint}</p>`}
<p><button type="submit">${bookmarklet === undefined ? words.makeBookmark : words.newToken}</button></p></form>
${action === undefined ? nothing : fileForm(action, frame)}
</div>`
}

function bookmarkView(bookmarklet: string, { words }: Frame): Html {
  return html`<section class="panel" aria-labelledby="bookmark"><h2 class="section-title" id="bookmark">${words.bookmarkHeading}</h2>
<p>${words.bookmarkDrag}</p>
<p class="choices-line"><a class="button" href="${bookmarklet}">${words.bookmarkName}</a></p>
<p><label for="code">${words.bookmarkByHand}</label><textarea id="code" dir="ltr" rows="5" readonly spellcheck="false">${bookmarklet}</textarea></p></section>`
}

function fileForm(action: string, { words }: Frame): Html {
  return html`<form class="panel" method="post" action="${action}" enctype="multipart/form-data">
<h2 class="section-title">${words.sendFileHeading}</h2>
<p class="hint">${words.sendFileHint}</p>
<p><label for="address">${words.addressLabel}</label><input type="url" id="address" name="address" required maxlength="2000" placeholder="${words.addressExample}" autocomplete="off"></p>
<p><label for="html">${words.savedPage}</label><input type="file" id="html" name="html" required accept=".html,.htm,text/html"></p>
<p><button type="submit">${words.sendPage}</button></p></form>`
}
