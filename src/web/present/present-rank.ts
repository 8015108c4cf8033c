import type { ReaderChoice } from '../../model/reader.ts'
import { type Story, toRankParts } from '../../model/story.ts'
import { followMs } from '../load/arrange-stories.ts'
import type { Frame } from '../views/frame.ts'
import type { WhyView } from '../views/why-view.ts'
import { toChosenName } from './present-follow.ts'

/** Why a story stands where it does, with its numbers and the reader's choices by which it is followed. */
export function presentRank(
  story: Story,
  because: readonly ReaderChoice[],
  { frame, href }: { readonly frame: Frame; readonly href: string },
): WhyView {
  const { words, now, timeZone } = frame
  const { latestAt, originCount, originsMs, countryCount, countriesMs } = toRankParts(story)
  const byOrigins = story.originCount === undefined ? words.rankByOutlets : words.rankByOrigins
  const follows = because.map((choice) => toChosenName(choice, words))
  const sentences = [
    words.rankByTime(words.ago(latestAt, now, timeZone)),
    ...(originsMs > 0 ? [byOrigins(originCount, originsMs)] : []),
    ...(countriesMs > 0 ? [words.rankByCountries(countryCount, countriesMs)] : []),
    ...(follows.length > 0 ? [words.rankByFollows(follows, followMs)] : []),
    words.rankMeaning,
  ]
  return { sentences, href }
}
