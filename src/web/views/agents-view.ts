import { html } from 'hono/html'
import { type AccessToken, accessScopes } from '../../model/access-token.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { timeView } from './time-view.ts'

export interface AgentsView {
  readonly tokens: readonly AccessToken[]
  /** Where programs ask. */
  readonly address: string
  /** The one that was just made, with its secret. */
  readonly made: { readonly name: string; readonly secret: string } | undefined
  readonly problem: string | undefined
}

/** Which programs may read this archive, and a form to let another. */
export function agentsView(view: AgentsView, frame: Frame): Html {
  const { agents } = frame.words
  return html`<h1 class="page-title">${agents.heading}</h1>
<div class="sending">
${agents.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
${view.made ? madeView(view.made, view.address, frame) : nothing}
${view.tokens.length === 0 ? html`<p class="empty">${agents.none}</p>` : html`<ul class="reason-list">${view.tokens.map((token) => tokenView(token, frame))}</ul>`}
<form class="panel" method="post" action="/settings/agents">
<h2 class="section-title">${agents.another}</h2>
${view.problem === undefined ? nothing : html`<p class="error" role="alert">${view.problem}</p>`}
<p><label for="name">${agents.name}</label><input type="text" id="name" name="name" required maxlength="80" autocomplete="off"></p>
<fieldset><legend>${agents.mayRead}</legend>${accessScopes.map((scope) => html`<p><label><input type="checkbox" name="scopes" value="${scope}"${scope === 'stories' ? ' checked' : ''}> ${agents.scope[scope]}</label></p>`)}</fieldset>
<p><button type="submit">${agents.make}</button></p></form>
<p class="hint">${agents.byCommand} <code>${agents.command}</code></p>
</div>`
}

function madeView({ name, secret }: NonNullable<AgentsView['made']>, address: string, frame: Frame): Html {
  const { agents } = frame.words
  return html`<section class="panel" aria-labelledby="made"><h2 class="section-title" id="made">${agents.made(name)}</h2>
<p>${agents.once}</p>
<p><label for="address">${agents.address}</label><input type="text" id="address" dir="ltr" readonly value="${address}"></p>
<p><label for="secret">${agents.token}</label><input type="text" id="secret" dir="ltr" readonly value="${secret}" autocomplete="off"></p></section>`
}

function tokenView({ id, name, scopes, madeAt }: AccessToken, frame: Frame): Html {
  const { agents } = frame.words
  const may = scopes.map((scope) => agents.scope[scope]).join('; ')
  return html`<li><form class="own" method="post" action="/settings/agents/${id}/end"><strong dir="auto">${name}</strong> ${may} <span class="measure">${timeView(madeAt, frame)}</span> <button type="submit">${agents.end(name)}</button></form></li>`
}
