import type { ToldArticle } from '../model/tended-story.ts'
import { cutQuoted } from './cut-quoted.ts'
import { getHeadlineWords } from './headline-words.ts'
import { readStems } from './read-stems.ts'

interface Headline {
  readonly title: string
  readonly stems: ReadonlySet<string>
  readonly told: ToldArticle
}

/** Another headline has to be better by so much, so that a story is not called another name with each report. */
const hysteresis = 1.15
/** What a headline that wants to be clicked, or asks, keeps of its score. */
const penalty = 0.5
/** A headline of fewer words says too little, one of more is a sentence. */
const [fewWords, manyWords] = [4, 18]
/** After a day a headline tells less than the news. */
const halfLifeMs = 86_400_000

/**
 * The headline of a story: that of a report whose words most outlets use too, without clickbait, of a recent one rather than
 * an old one. `current` stays unless another is clearly better.
 */
export function chooseStoryTitle(
  articles: readonly ToldArticle[],
  current: string,
  language: string,
): string {
  const headlines = articles
    .filter(({ understanding }) => shapes(understanding.kind))
    .map((told) => ({ told, title: told.revision.title, stems: readStems(told.revision.title, language) }))
  const latestAt = Math.max(...headlines.map(({ told }) => told.article.publishedAt))
  const rated = headlines.map((one) => ({
    title: one.title,
    score: rateCentral(one, headlines) * ratePlain(one.title, language) * rateFresh(one, latestAt),
  }))
  const best = rated.reduce<(typeof rated)[number] | undefined>(
    (a, b) => (a && a.score >= b.score ? a : b),
    undefined,
  )
  if (!best) return current
  const now = rated.filter(({ title }) => title === current)
  const currentScore = now.reduce((most, { score }) => Math.max(most, score), 0)
  return best.score > hysteresis * currentScore ? best.title : current
}

function shapes(kind: string): boolean {
  return kind !== 'opinion' && kind !== 'round-up' && kind !== 'live'
}

/** How many other outlets use its words, on average; a word that no other uses tells nothing of the story. */
function rateCentral({ stems, told }: Headline, all: readonly Headline[]): number {
  if (stems.size === 0) return 0
  let shared = 0
  for (const stem of stems) {
    const outlets = new Set(all.filter((other) => other.stems.has(stem)).map((other) => other.told.outlet.id))
    outlets.delete(told.outlet.id)
    shared += outlets.size
  }
  // The root, for long headlines share more words and say them worse.
  return (1 + shared) / Math.sqrt(Math.max(fewWords, stems.size))
}

function ratePlain(title: string, language: string): number {
  const { label, teaser, address } = getHeadlineWords(language)
  const words = title.trim().split(/\s+/).length
  const isShouted = title.length > 20 && title === title.toUpperCase() && title !== title.toLowerCase()
  const faults = [
    /[?¿？؟]/.test(title),
    /[!！]/.test(title),
    isShouted,
    label.test(title),
    teaser.test(title),
    address.test(cutQuoted(title)),
    words < fewWords && /\s/.test(title),
    words > manyWords,
    /^["“„«'‘][^"”“»'’]*["”“»'’]$/.test(title.trim()),
  ].filter(Boolean).length
  return penalty ** faults
}

function rateFresh({ told }: Headline, latestAt: number): number {
  return 0.5 + 0.5 * 2 ** ((told.article.publishedAt - latestAt) / halfLifeMs)
}
