import { html } from 'hono/html'
import type { ReaderId } from '../../model/ids.ts'
import type { Invitation, Person } from '../../model/person.ts'
import { type Role, roles } from '../../model/visitor.ts'
import { fieldView, problemView } from './field-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { timeView } from './time-view.ts'

export interface MembersView {
  readonly people: readonly Person[]
  /** Who is asked for a code after the password. */
  readonly guarded: readonly ReaderId[]
  readonly invitations: readonly Invitation[]
  /** A link that was just made, and is shown this once. */
  readonly link: string | undefined
  readonly problem: string | undefined
  readonly nextHref: string | undefined
}

/** Who has an account, and who is invited. */
export function membersView(view: MembersView, frame: Frame): Html {
  const { accounts } = frame.words
  return html`<h1 class="page-title">${accounts.peopleHeading}</h1>
${problemView(view.problem)}
${view.link === undefined ? nothing : linkView(view.link, frame)}
<ul class="reason-list">${view.people.map((person) => personView(person, view.guarded.includes(person.readerId), frame))}</ul>
${view.nextHref === undefined ? nothing : html`<p class="onward"><a href="${view.nextHref}">${accounts.morePeople}</a></p>`}
${
  view.invitations.length === 0
    ? nothing
    : html`<section aria-labelledby="open"><h2 class="section-title" id="open">${accounts.invitations}</h2>
<ul class="reason-list">${view.invitations.map((invitation) => invitationView(invitation, frame))}</ul></section>`
}
<form class="panel entrance" method="post" action="/settings/people/invite">
<h2 class="section-title">${accounts.invite}</h2>
${fieldView({ name: 'note', label: accounts.inviteNote, type: 'text', autocomplete: 'off', isOptional: true })}
<p><label for="role">${accounts.role}</label>${roleSelect({ id: 'role', chosen: 'reader' }, frame)}</p>
<dl class="meanings">${roles.map((role) => html`<dt>${accounts.roles[role]}</dt><dd>${accounts.roleMeanings[role]}</dd>`)}</dl>
<p><button type="submit">${accounts.makeInvitation}</button></p>
</form>`
}

function linkView(link: string, frame: Frame): Html {
  const { accounts } = frame.words
  return html`<section class="panel" role="status"><p>${accounts.linkOnce}</p>
<p><label for="link">${accounts.link}</label><input type="text" id="link" dir="ltr" readonly value="${link}" autocomplete="off"></p></section>`
}

function personView(person: Person, isGuarded: boolean, frame: Frame): Html {
  const { accounts } = frame.words
  const base = `/settings/people/${person.readerId}`
  const isOneself = frame.visitor?.readerId === person.readerId
  const blocked =
    person.blockedAt === undefined
      ? nothing
      : html` <strong>${accounts.blockedSince} ${timeView(person.blockedAt, frame)}</strong>`
  return html`<li><p><strong dir="auto">${person.name}</strong> <bdi dir="ltr">${person.email}</bdi>
<span class="measure">${accounts.joined} ${timeView(person.joinedAt, frame)}${person.isVerified ? nothing : html`, ${accounts.unproved}`}</span>${blocked}</p>
<div class="actions">
<form class="own" method="post" action="${base}/role">${roleSelect({ id: `role-${person.readerId}`, chosen: person.role, label: accounts.roleOf(person.name) }, frame)}
<button type="submit">${accounts.changeRole}</button></form>
${isOneself ? nothing : blockForm(person, base, frame)}
<form class="own" method="post" action="${base}/reset"><button type="submit" aria-label="${accounts.resetLinkFor(person.name)}">${accounts.resetLink}</button></form>
${isGuarded && !isOneself ? html`<form class="own" method="post" action="${base}/second-step/remove"><button type="submit" aria-label="${frame.words.secondStep.removeOf(person.name)}">${frame.words.secondStep.remove}</button></form>` : nothing}
</div></li>`
}

function blockForm({ name, blockedAt }: Person, base: string, { words }: Frame): Html {
  const { accounts } = words
  return blockedAt === undefined
    ? html`<form class="own" method="post" action="${base}/block"><button type="submit" aria-label="${accounts.blockThis(name)}">${accounts.block}</button></form>`
    : html`<form class="own" method="post" action="${base}/unblock"><button type="submit" aria-label="${accounts.unblockThis(name)}">${accounts.unblock}</button></form>`
}

function roleSelect(
  { id, chosen, label }: { readonly id: string; readonly chosen: Role; readonly label?: string },
  { words }: Frame,
): Html {
  const { roles: names } = words.accounts
  return html`<select id="${id}" name="role"${label === undefined ? nothing : html` aria-label="${label}"`}>${roles.map(
    (role) =>
      html`<option value="${role}"${role === chosen ? html` selected` : nothing}>${names[role]}</option>`,
  )}</select>`
}

function invitationView({ id, note, role, expiresAt }: Invitation, frame: Frame): Html {
  const { accounts } = frame.words
  return html`<li><form class="own" method="post" action="/settings/people/invitations/${id}/withdraw">
<strong dir="auto">${accounts.forWhom(note, accounts.roles[role])}</strong> <span class="measure">${accounts.endsAt} ${timeView(expiresAt, frame)}</span>
<button type="submit">${accounts.withdraw}</button></form></li>`
}
