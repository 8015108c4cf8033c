import type { Article } from '../model/article.ts'
import type { Reason, ReasonRule } from '../model/reason.ts'
import { cutQuoted } from './cut-quoted.ts'
import { getHeadlineWords } from './headline-words.ts'
import { readStems } from './read-stems.ts'

/** An article as far as it may name a story. */
type Titled = Pick<Article, 'title' | 'kind' | 'outletId' | 'publishedAt'>

interface Headline {
  readonly title: string
  readonly stems: ReadonlySet<string>
  readonly article: Titled
}

interface RatedHeadline extends Headline {
  readonly score: number
  readonly faults: readonly ReasonRule[]
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
export function chooseStoryTitle(articles: readonly Titled[], current: string, language: string): string {
  const rated = rateHeadlines(articles, language)
  const [best] = rated
  if (!best) return current
  const currentScore = rated.find(({ title }) => title === current)?.score ?? 0
  return best.score > hysteresis * currentScore ? best.title : current
}

/** As many as show what the others lacked. */
const mostPassedOver = 3

/** Why a story has its title: how many other outlets' headlines share words with it, and what others that ranked high lacked. */
export function explainStoryTitle(articles: readonly Titled[], current: string, language: string): Reason[] {
  const rated = rateHeadlines(articles, language)
  const chosen = rated.find(({ title }) => title === current)
  if (!chosen) return []
  const sharing = rated.filter(({ stems }) => [...stems].some((stem) => chosen.stems.has(stem)))
  const outlets = new Set(sharing.map(({ article }) => article.outletId))
  outlets.delete(chosen.article.outletId)
  const others = new Map(rated.filter(({ title }) => title !== current).map((one) => [one.title, one]))
  const passedOver = [...others.values()].slice(0, mostPassedOver)
  return [
    { rule: 'in headlines', detail: String(outlets.size) },
    ...passedOver.flatMap(({ title, faults: [fault = 'less central'] }) => ({ rule: fault, detail: title })),
  ]
}

/** Best first; of those alike the first of the articles. */
function rateHeadlines(articles: readonly Titled[], language: string): RatedHeadline[] {
  const headlines = articles
    .filter(({ kind }) => shapes(kind))
    .map((article) => ({ article, title: article.title, stems: readStems(article.title, language) }))
  const latestAt = Math.max(...headlines.map(({ article }) => article.publishedAt))
  return headlines
    .map((one) => {
      const faults = findFaults(one.title, language)
      const score = rateCentral(one, headlines) * penalty ** faults.length * rateFresh(one, latestAt)
      return { ...one, faults, score }
    })
    .sort((a, b) => b.score - a.score)
}

function shapes(kind: string): boolean {
  return kind !== 'opinion' && kind !== 'round-up' && kind !== 'live'
}

/** How many other outlets use its words, on average; a word that no other uses tells nothing of the story. */
function rateCentral({ stems, article }: Headline, all: readonly Headline[]): number {
  if (stems.size === 0) return 0
  let shared = 0
  for (const stem of stems) {
    const outlets = new Set(
      all.filter((other) => other.stems.has(stem)).map((other) => other.article.outletId),
    )
    outlets.delete(article.outletId)
    shared += outlets.size
  }
  // The root, for long headlines share more words and say them worse.
  return (1 + shared) / Math.sqrt(Math.max(fewWords, stems.size))
}

function findFaults(title: string, language: string): ReasonRule[] {
  const { label, teaser, address, opener, listing } = getHeadlineWords(language)
  const words = title.trim().split(/\s+/).length
  const isShouted = title.length > 20 && title === title.toUpperCase() && title !== title.toLowerCase()
  const faults: readonly (readonly [ReasonRule, boolean])[] = [
    ['reads as a question', /[?¿？؟]/.test(title) || opener.test(title)],
    ['wants to be clicked', /[!！]/.test(title)],
    ['wants to be clicked', isShouted],
    ['wants to be clicked', label.test(title)],
    ['wants to be clicked', teaser.test(title) || listing.test(title)],
    ['wants to be clicked', address.test(cutQuoted(title))],
    ['too short or too long', words < fewWords && /\s/.test(title)],
    ['too short or too long', words > manyWords],
    ['only words of somebody', /^["“„«'‘][^"”“»'’]*["”“»'’]$/.test(title.trim())],
  ]
  return faults.flatMap(([rule, isFault]) => (isFault ? [rule] : []))
}

function rateFresh({ article }: Headline, latestAt: number): number {
  return 0.5 + 0.5 * 2 ** ((article.publishedAt - latestAt) / halfLifeMs)
}
