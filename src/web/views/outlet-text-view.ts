import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'

export interface OutletTextView {
  readonly name: string
  readonly href: string
  readonly typed: TypedRules
  readonly error: string | undefined
  readonly trial: TrialView | undefined
  /** Articles to try the rules on. */
  readonly pages: readonly { readonly url: string; readonly title: string }[]
}

/** What stands in the form: selectors a line each. */
export interface TypedRules {
  readonly keep: string
  readonly drop: string
  readonly usesFeedText: boolean
  readonly address: string
}

export interface TrialView {
  readonly url: string
  readonly sentence: string
  readonly sides: readonly TriedSideView[]
}

export interface TriedSideView {
  readonly heading: string
  readonly title: string
  /** What a line is that only this side has. */
  readonly mark: 'removed' | 'added'
  readonly lines: readonly { readonly text: string; readonly isOnlyHere: boolean }[]
  /** Lines that are not shown. */
  readonly further: number
}

/** The rules of an outlet's text as a form, with what they did to a page where they were tried. */
export function outletTextView(view: OutletTextView, frame: Frame): Html {
  const { words } = frame
  return html`<header class="page-head">
<p class="kicker"><a dir="auto" href="${view.href}">${view.name}</a></p>
<h1 class="headline" dir="auto">${words.outletText(view.name)}</h1>
</header>
<p class="hint">${words.outletTextHint}</p>
${formView(view, frame)}
${view.trial ? trialView(view.trial, frame) : nothing}`
}

function formView({ href, typed, error, pages }: OutletTextView, frame: Frame): Html {
  const { words } = frame
  const radio = (source: 'page' | 'feed') =>
    html`<p><label><input type="radio" name="source" value="${source}"${typed.usesFeedText === (source === 'feed') ? html` checked` : nothing}> ${words.textSource[source]}</label></p>`
  return html`<form class="panel rules" method="post" action="${href}/text">
<fieldset><legend>${words.textSourceLegend}</legend>${radio('page')}${radio('feed')}</fieldset>
<div class="pair">${selectorsView('keep', typed.keep, frame)}${selectorsView('drop', typed.drop, frame)}</div>
<p class="hint">${words.selectorsHint}</p>
<p><label for="tried">${words.pageToTry}</label><input id="tried" name="address" dir="ltr" value="${typed.address}" maxlength="2000" list="pages" autocomplete="off" aria-describedby="tried-hint">
<datalist id="pages">${pages.map(({ url, title }) => html`<option value="${url}">${title}</option>`)}</datalist>
<span class="hint" id="tried-hint">${words.pageToTryHint}</span></p>
${error ? html`<p class="error" role="alert">${error}</p>` : nothing}
<p class="choices-line"><button class="second" type="submit" formaction="${href}/text/try">${words.tryRules}</button> <button type="submit">${words.save}</button></p>
</form>`
}

function selectorsView(name: 'keep' | 'drop', typed: string, { words }: Frame): Html {
  return html`<p><label for="${name}">${words.selectors[name]}</label><textarea id="${name}" name="${name}" dir="ltr" rows="5" spellcheck="false" autocapitalize="off" aria-describedby="${name}-hint">${`\n${typed}`}</textarea>
<span class="hint" id="${name}-hint">${words.selectorsExample[name]}</span></p>`
}

function trialView(trial: TrialView, frame: Frame): Html {
  const { words } = frame
  return html`<section class="trial" aria-labelledby="trial"><h2 class="section-title" id="trial">${words.trialHeading}</h2>
<p class="address" dir="ltr">${trial.url}</p>
<p role="status">${trial.sentence} ${words.nothingStored}</p>
<div class="pair">${trial.sides.map((side) => sideView(side, frame))}</div></section>`
}

function sideView(side: TriedSideView, { words }: Frame): Html {
  const id = `side-${side.mark}`
  const line = (text: string) =>
    side.mark === 'removed'
      ? html`<del><span class="mark">${words.lineMark.removed}</span> ${text}</del>`
      : html`<ins><span class="mark">${words.lineMark.added}</span> ${text}</ins>`
  return html`<section aria-labelledby="${id}"><h3 id="${id}">${side.heading}</h3>
${side.title === '' ? nothing : html`<p class="tried-title" dir="auto">${side.title}</p>`}
${side.lines.length === 0 ? html`<p class="empty">${words.noTextFound}</p>` : nothing}
${side.lines.map(({ text, isOnlyHere }) => html`<p dir="auto">${isOnlyHere ? line(text) : text}</p>`)}
${side.further > 0 ? html`<p class="hint">${words.furtherLines(side.further)}</p>` : nothing}</section>`
}
