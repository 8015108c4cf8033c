import type { QuotedSpeaker } from '../../model/quote.ts'
import type { Frame } from '../views/frame.ts'
import type { PeopleView, QuotedView } from '../views/people-view.ts'

/** Who is quoted most, people and organisations apart. */
export function presentPeople(speakers: readonly QuotedSpeaker[], { base }: Frame): PeopleView {
  const most = Math.max(1, ...speakers.map(({ articleCount }) => articleCount))
  const list = (kind: QuotedSpeaker['kind']): QuotedView[] =>
    speakers
      .filter((one) => one.kind === kind)
      .map(({ slug, name, articleCount, latestAt }) => ({
        ...{ name, articleCount, latestAt, share: articleCount / most },
        href: `${base}/person/${encodeURIComponent(slug)}`,
      }))
  return { people: list('person'), organisations: list('organisation') }
}
