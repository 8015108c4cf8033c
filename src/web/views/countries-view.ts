import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'

/** From how many countries a story is told. */
export interface CountriesView {
  readonly rows: readonly { readonly name: string; readonly outletCount: number }[]
  /** Countries that have no row of their own. */
  readonly further: number
  readonly unknown: number
}

/** A bar a country, as long as it has outlets. */
export function countriesView({ rows, further, unknown }: CountriesView, { words }: Frame): Html {
  const most = rows[0]?.outletCount ?? 1
  return html`<ul class="bars">${rows.map(
    ({ name, outletCount }) =>
      html`<li><span>${name}</span><svg width="100%" height="12" aria-hidden="true"><rect x="0" y="0" height="12" width="${((100 * outletCount) / most).toFixed(1)}%"/></svg><span>${words.outlets(outletCount)}</span></li>`,
  )}</ul>
${further + unknown > 0 ? html`<p class="hint">${words.furtherCountries(further, unknown)}</p>` : nothing}`
}
