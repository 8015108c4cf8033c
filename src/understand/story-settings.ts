import type { StorySettings } from './story-index.ts'

const dayMs = 86_400_000

/** One setting for all streams. */
export const storySettings: StorySettings = {
  // Chosen on ECB+ (training part) for full texts; headlines alone share few words even where they tell the same.
  accept: { full: 0.16, bare: 0.05 },
  fullTerms: 30,
  // Enough to part an outlet's next report from its last where they are merely alike; .05 costs headlines a point.
  sameOutlet: 0.02,
  // Without it round-ups and opinions of the sample edition hang on stories that they only mention.
  attached: 0.05,
  // Stories that go on for days stay whole, those that merely resemble each other a week apart stay apart.
  perDay: 0.01,
  windowMs: 7 * dayMs,
  // Beyond the 400 latest articles of a term, the rarer terms of the article have found its story.
  maxPostings: 400,
  // A week of 3,500 articles a day, at some 5 kB each.
  maxArticles: 25_000,
}
