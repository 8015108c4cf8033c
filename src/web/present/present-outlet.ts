import { findOutletFacts } from '../../lib/find-outlet-facts.ts'
import { pick } from '../load/load-articles.ts'
import type { LoadedOutlet } from '../load/load-outlet.ts'
import type { Frame } from '../views/frame.ts'
import type { OutletView } from '../views/outlet-view.ts'
import { presentArticleLine } from './present-article-line.ts'
import { mayCorrect } from './present-correction-links.ts'
import { presentFollow } from './present-follow.ts'
import { presentPlaceWhy } from './present-why.ts'

/** An outlet with what public sources say of it, its feeds and its articles. */
export function presentOutlet(loaded: LoadedOutlet, frame: Frame, older: string | undefined): OutletView {
  const { outlet } = loaded
  const { words, base } = frame
  const around = { ...loaded, base }
  return {
    name: outlet.name,
    // A bare address stands with the feed's title behind it: that is the heading already.
    domain: outlet.domain.split(' ', 1).join(),
    homeUrl: outlet.homeUrl,
    country: outlet.country && words.countryName(outlet.country),
    language: outlet.language && words.languageName(outlet.language),
    facts: findOutletFacts(outlet.domain),
    // The sample's feeds cannot be changed, nor those of a site by its readers, so they have no page for them.
    feeds: loaded.feeds.map((feed) => ({
      title: feed.title,
      href: mayCorrect(frame) ? `/feeds/${feed.id}` : undefined,
    })),
    textHref: mayCorrect(frame) ? `/outlet/${outlet.id}/text` : undefined,
    articles: pick(loaded, loaded.ids).map((article) => ({
      ...presentArticleLine(article, around),
      outlet: undefined,
      whyHere: presentPlaceWhy(article, loaded.placeReasons, frame),
    })),
    older,
    follow: presentFollow(outlet.name, `/outlet/${outlet.id}`, { choice: loaded.choice, frame }),
  }
}
