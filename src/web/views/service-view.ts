import { html } from 'hono/html'
import { problemView } from './field-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'

const path = '/settings/account/service'

export interface ServiceView {
  readonly name: string
  readonly isLinked: boolean
}

/** The way in through another service, for the page on which people sign in or up. */
export function serviceEntranceView(
  name: string | undefined,
  { next = '/', invitation = '' }: { readonly next?: string; readonly invitation?: string },
  { words }: Frame,
): Html {
  if (name === undefined) return nothing
  const query = new URLSearchParams({ next, ...(invitation && { invitation }) })
  return html`<p class="onward"><a class="button" href="/sign-in/service?${query}" rel="nofollow">${words.service.signIn(name)}</a></p>`
}

/** Whether the service opens a person's account, and the button by which that changes. */
export function serviceView(
  service: ServiceView | undefined,
  problem: string | undefined,
  { words }: Frame,
): Html {
  if (!service) return nothing
  const { name, isLinked } = service
  const action = isLinked ? `${path}/unlink` : path
  const label = isLinked ? words.service.unlink(name) : words.service.link(name)
  return html`<section aria-labelledby="service"><h2 class="section-title" id="service">${words.service.heading(name)}</h2>
${problemView(problem)}
<p>${isLinked ? words.service.isLinked(name) : words.service.isNotLinked(name)}</p>
<form class="actions" method="post" action="${action}"><button type="submit">${label}</button></form></section>`
}

/** The way to the service, in one link. */
export function leaveView(
  { name, address }: { readonly name: string; readonly address: string },
  { words }: Frame,
): Html {
  return html`<h1 class="page-title">${words.service.link(name)}</h1>
<p>${words.service.linkParagraph(name)}</p>
<p class="onward"><a class="button" href="${address}" rel="noreferrer">${words.service.goOn(name)}</a></p>`
}
