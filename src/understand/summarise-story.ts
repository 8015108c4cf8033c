import type { OutletId } from '../model/ids.ts'
import type { SummarySentence } from '../model/summary-sentence.ts'
import type { ToldArticle } from '../model/tended-story.ts'
import { isSelfContained } from './is-self-contained.ts'
import { readStems } from './read-stems.ts'

interface SummaryOptions {
  /** What the story is called: of several affairs in one the sentences are about that one. */
  readonly title: string
  readonly language: string
  /** Articles that carry another's text. */
  readonly folded: ReadonlySet<number>
}

interface Candidate {
  readonly sentence: SummarySentence
  readonly outletId: OutletId
  readonly stems: ReadonlySet<string>
  /** From 0, within its text. */
  readonly at: number
  /** Whether it stands in the article whose headline the story has. */
  readonly isBelowTitle: boolean
  /** How surely it is about what the headline is about. */
  readonly fit: number
}

const mostSentences = 4
const leastSentences = 2
/** The news stands on top; what comes later is background and quotes. */
const leadSentences = 6
/** Of so many words of the title a sentence is about the same; with one alone it may tell anything else of somebody. */
const sharedWithTitle = 2
/** A headline is told best by the text below it, though others may say less of it. */
const belowTitle = 3
/** What a further sentence has to say anew: this share of its words. */
const leastNew = 0.4

/**
 * Two to four sentences of a story, verbatim, each of another outlet: those that tell what its title tells, whose words
 * most outlets use, that lean on no sentence before them, and that add something. Empty where less than two are found.
 */
export function summariseStory(
  articles: readonly ToldArticle[],
  { title, language, folded }: SummaryOptions,
): SummarySentence[] {
  const own = articles.filter(
    ({ article, understanding }) => understanding.kind === 'news' && !folded.has(article.id),
  )
  const headline = { title, stems: readStems(title, language) }
  const candidates = own.flatMap((told) => listCandidates(told, headline, language))
  const outletsOf = countOutlets(candidates)
  const chosen: Candidate[] = []
  const said = new Set<string>()
  while (chosen.length < mostSentences) {
    const left = candidates.filter(
      ({ outletId, stems }) =>
        !chosen.some((one) => one.outletId === outletId) && shareNew(stems, said) >= leastNew,
    )
    const best = left.reduce<{ one: Candidate; score: number } | undefined>((most, one) => {
      const score = rate(one, outletsOf, said)
      return most && most.score >= score ? most : { one, score }
    }, undefined)
    if (!best || best.score <= 0) break
    chosen.push(best.one)
    for (const stem of best.one.stems) said.add(stem)
  }
  if (chosen.length < leastSentences) return []
  // What the headline tells, then how it went on: the articles come in the order of their publication.
  return chosen
    .toSorted(
      (a, b) =>
        Number(b.isBelowTitle) - Number(a.isBelowTitle) || candidates.indexOf(a) - candidates.indexOf(b),
    )
    .map(({ sentence }) => sentence)
}

function listCandidates(
  { article, revision, understanding }: ToldArticle,
  headline: { readonly title: string; readonly stems: ReadonlySet<string> },
  language: string,
): Candidate[] {
  if (understanding.revisionId !== revision.id) return []
  return understanding.sentences.slice(0, leadSentences).flatMap(({ start, end }, at) => {
    const text = revision.text.slice(start, end)
    if (text === revision.title || !isSelfContained(text, language)) return []
    const sentence = { articleId: article.id, outletId: article.outletId, start, end, number: at + 1, text }
    const stems = readStems(text, language)
    const isBelowTitle = revision.title === headline.title
    const fit = rateFit(stems, headline.stems) * (isBelowTitle ? belowTitle : 1)
    return [{ sentence, outletId: article.outletId, stems, at, isBelowTitle, fit }]
  })
}

function countOutlets(candidates: readonly Candidate[]): Map<string, Set<OutletId>> {
  const outlets = new Map<string, Set<OutletId>>()
  for (const { stems, outletId } of candidates)
    for (const stem of stems) outlets.set(stem, (outlets.get(stem) ?? new Set()).add(outletId))
  return outlets
}

function shareNew(stems: ReadonlySet<string>, said: ReadonlySet<string>): number {
  if (stems.size === 0) return 0
  return [...stems].filter((stem) => !said.has(stem)).length / stems.size
}

/** Whether a sentence is about what the title is about: 1, or less with too few words of it. One without any may say it in others. */
function rateFit(stems: ReadonlySet<string>, title: ReadonlySet<string>): number {
  const shared = [...stems].filter((stem) => title.has(stem)).length
  return Math.min(1, (1 + shared) / (1 + Math.min(sharedWithTitle, title.size)))
}

/** What was said before keeps a sentence to the story, but tells little. */
const saidBefore = 0.3

/** What other outlets say too, most of all what is not said yet, for a sentence of ordinary length; the first sentences first. */
function rate(
  { stems, at, fit }: Candidate,
  outletsOf: ReadonlyMap<string, ReadonlySet<OutletId>>,
  said: ReadonlySet<string>,
): number {
  let shared = 0
  for (const stem of stems)
    shared += ((outletsOf.get(stem)?.size ?? 1) - 1) * (said.has(stem) ? saidBefore : 1)
  return fit * (shared / Math.sqrt(Math.max(8, stems.size))) * 0.85 ** at
}
