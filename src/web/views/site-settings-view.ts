import { html } from 'hono/html'
import { readingWays, type SiteSettings, signUpWays } from '../../model/person.ts'
import { fieldView, problemView } from './field-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'

export interface SiteSettingsView {
  readonly settings: SiteSettings
  readonly problem: string | undefined
}

/** What the operator chooses for the whole site. */
export function siteSettingsView({ settings, problem }: SiteSettingsView, { words }: Frame): Html {
  const { accounts } = words
  const name = { name: 'name', label: accounts.siteName, type: 'text', value: settings.name } as const
  return html`<h1 class="page-title">${accounts.siteHeading}</h1>
<form class="panel entrance" method="post" action="/settings/site">
${problemView(problem)}
${fieldView({ ...name, autocomplete: 'off', hint: accounts.siteNameHint, isOptional: true })}
${choiceView({ name: 'signUp', legend: accounts.whoSignsUp, ways: signUpWays, labels: accounts.signUpWays, chosen: settings.signUp })}
${choiceView({ name: 'reading', legend: accounts.whoReads, ways: readingWays, labels: accounts.readingWays, chosen: settings.reading })}
<p><button type="submit">${accounts.save}</button></p>
</form>
<section aria-labelledby="next"><h2 class="section-title" id="next">${accounts.next}</h2>
<ul class="reason-list"><li><a href="/feeds/first">${accounts.toFeeds}</a></li><li><a href="/settings/people">${accounts.toInvite}</a></li></ul></section>`
}

interface Choice<Way extends string> {
  readonly name: string
  readonly legend: string
  readonly ways: readonly Way[]
  readonly labels: Readonly<Record<Way, string>>
  readonly chosen: Way
}

function choiceView<Way extends string>({ name, legend, ways, labels, chosen }: Choice<Way>): Html {
  return html`<fieldset><legend>${legend}</legend>${ways.map(
    (way) =>
      html`<label><input type="radio" name="${name}" value="${way}"${way === chosen ? html` checked` : nothing}> ${labels[way]}</label>`,
  )}</fieldset>`
}
