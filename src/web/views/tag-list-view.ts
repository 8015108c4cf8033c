import { html } from 'hono/html'
import { foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'

export interface TagLinkView {
  readonly label: string
  readonly href: string
  readonly language: string | undefined
  /** Why the article bears it, one reason a line; empty where the list does not say. */
  readonly why: readonly string[]
}

/** Hashtags as links. */
export function tagListView(tags: readonly TagLinkView[], frame: Frame): Html {
  if (tags.length === 0) return nothing
  return html`<ul class="tags" aria-label="${frame.words.hashtags}">${tags.map((tag) => html`<li>${tagLink(tag)}</li>`)}</ul>`
}

/** Hashtags as links, with the reason of each one click away. */
export function explainedTagsView(tags: readonly TagLinkView[], frame: Frame): Html {
  if (tags.length === 0) return nothing
  const { words } = frame
  return html`<section class="hashtags" aria-label="${words.hashtags}">
${tagListView(tags, frame)}
<details><summary>${words.whyTheseTags}</summary>
<dl class="reasons">${tags.map((tag) => html`<dt${foreign(tag.language)}>#${tag.label}</dt>${tag.why.map((why) => html`<dd dir="auto">${why}</dd>`)}`)}</dl>
</details>
</section>`
}

/** A hashtag as a link, with its reasons where they are told. */
export function tagLink(tag: TagLinkView): Html {
  return html`<a class="tag"${foreign(tag.language)} href="${tag.href}"${tag.why.length > 0 ? html` title="${tag.why.join('\n')}"` : nothing}>#${tag.label}</a>`
}
