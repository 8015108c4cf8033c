import { html } from 'hono/html'
import { type TagKind, tagKinds } from '../../model/tag.ts'
import { foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'

export interface TagLinkView {
  readonly kind: TagKind
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

/** Hashtags as links, people, organisations, places and topics apart, each group under its word. */
export function tagGroupsView(tags: readonly TagLinkView[], { words }: Frame): Html {
  if (tags.length === 0) return nothing
  const groups = Map.groupBy(tags, ({ kind }) => kind)
  const kinds = tagKinds.filter((kind) => groups.has(kind))
  return html`<div class="tag-groups" role="group" aria-label="${words.hashtags}"><dl dir="${words.direction}">${kinds.map(
    (kind) =>
      html`<div><dt>${words.tagKinds[kind]}</dt>${groups.get(kind)?.map((tag) => html`<dd>${tagLink(tag)}</dd>`)}</div>`,
  )}</dl></div>`
}

/** Hashtags as links, with the reason of each one click away. */
export function explainedTagsView(tags: readonly TagLinkView[], frame: Frame): Html {
  if (tags.length === 0) return nothing
  const { words } = frame
  return html`<section class="hashtags" aria-label="${words.hashtags}">
${tagGroupsView(tags, frame)}
<details><summary>${words.whyTheseTags}</summary>
<dl class="reasons">${tags.map((tag) => html`<dt${foreign(tag.language)}>#${tag.label}</dt>${tag.why.map((why) => html`<dd dir="auto">${why}</dd>`)}`)}</dl>
</details>
</section>`
}

/** A hashtag as a link, with its reasons where they are told. */
export function tagLink(tag: TagLinkView): Html {
  return html`<a class="tag"${foreign(tag.language)} href="${tag.href}"${tag.why.length > 0 ? html` title="${tag.why.join('\n')}"` : nothing}>#${tag.label}</a>`
}
