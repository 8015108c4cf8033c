import { pick } from '../load/load-articles.ts'
import type { LoadedStory } from '../load/load-story.ts'
import type { Frame } from '../views/frame.ts'
import type { SourcesView } from '../views/sources-view.ts'
import { presentCountries } from './present-countries.ts'
import { presentCoverage } from './present-coverage.ts'
import { presentOrigins } from './present-origins.ts'
import { presentStorySpeakers } from './present-speakers.ts'

/** Who tells a story: by origin once somebody has looked at all of it, else by outlet where the page has all articles. */
export function presentSources(loaded: LoadedStory, frame: Frame): SourcesView {
  const articles = pick(loaded, loaded.ids)
  const around = { outlets: loaded.outlets, base: frame.base }
  const origins = presentOrigins(loaded, frame)
  const isWhole = articles.length === loaded.story.articleCount
  return {
    coverage: isWhole && !origins ? presentCoverage(articles, around) : undefined,
    origins,
    speakers: presentStorySpeakers(loaded.quotes, { ...loaded, language: loaded.story.language }, frame),
    // A further page has only some of the outlets.
    countries: isWhole || origins ? presentCountries(loaded.outlets.values(), frame.words) : undefined,
  }
}
