import { html } from 'hono/html'
import { type CountriesView, countriesView } from './countries-view.ts'
import { type CoverageView, coverageView } from './coverage-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { type OriginsView, originsView } from './origins-view.ts'
import { type SpeakersView, speakersView } from './speakers-view.ts'

/** Who tells a story, when, after whom and where; what is not known is left out. */
export interface SourcesView {
  /** In place of the origins as long as nobody has looked for them. */
  readonly coverage: CoverageView | undefined
  readonly origins: OriginsView | undefined
  readonly countries: CountriesView | undefined
  readonly speakers: SpeakersView
}

/** The drawings of a story's page. */
export function sourcesView({ coverage, origins, countries, speakers }: SourcesView, frame: Frame): Html {
  const { words } = frame
  return html`${sectionView('coverage', words.whoReportedWhen, coverage && coverageView(coverage, frame))}
${sectionView('origins', words.whereItComesFrom, origins && originsView(origins, frame))}
${sectionView('speakers', words.whoIsQuoted, speakers.speakers.length > 0 ? speakersView(speakers, frame) : undefined)}
${sectionView('countries', words.byCountry, countries && countriesView(countries, frame))}`
}

function sectionView(id: string, title: string, body: Html | undefined): Html {
  if (!body) return nothing
  return html`<section aria-labelledby="${id}"><h2 class="section-title" id="${id}">${title}</h2>${body}</section>`
}
