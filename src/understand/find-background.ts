import type { StoryId } from '../model/ids.ts'
import type { PlacedArticle, Relation, WeightedTerm } from '../model/story.ts'
import type { ToldArticle } from '../model/tended-story.ts'
import { relatedSettings } from './find-related.ts'
import { findWords } from './find-words.ts'
import { readStems } from './read-stems.ts'
import { stemWord } from './stem-word.ts'

export interface BackgroundQuery {
  readonly storyId: StoryId
  readonly articles: readonly ToldArticle[]
  /** By which the older articles were found. */
  readonly names: readonly string[]
  readonly older: readonly PlacedArticle[]
}

/** A reader who wants to know how it came to this opens one or two. */
const mostBackground = 3
/** The newest: an older one's background was found when it was the newest. */
const mostCompared = 12

/**
 * Articles of other, older stories that tell how it came to this one, best first, one a story; each goes with the article of
 * the story that is most like it. Of an old article is asked what is asked of the nearest of the last days.
 */
export function findBackground({ storyId, articles, names, older }: BackgroundQuery): Relation[] {
  const newest = articles.slice(-mostCompared)
  const best = new Map<StoryId, Relation>()
  for (const other of older) {
    if (other.storyId === storyId) continue
    for (const told of newest) {
      const { article, understanding } = told
      const { score, rest, shared } = compareTerms(understanding.terms, other.terms)
      if (score < relatedSettings.clear || rest < relatedSettings.rest) continue
      if (score <= (best.get(other.storyId)?.score ?? 0)) continue
      best.set(other.storyId, {
        ...{ fromId: article.id, toId: other.articleId, kind: 'background', score },
        why: [
          { rule: 'names in both', detail: names.join(', ') },
          {
            rule: 'shared terms',
            detail: listLabels(told, shared).join(', '),
            weight: score,
            asked: relatedSettings.clear,
          },
        ],
      })
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || b.toId - a.toId).slice(0, mostBackground)
}

/** Stems as the article writes them. */
function listLabels({ revision, understanding }: ToldArticle, stems: readonly string[]): string[] {
  const { language } = understanding
  const labels = new Map<string, string>()
  for (const { text } of findWords(`${revision.title}\n${revision.text}`, language)) {
    const stem = stemWord(language, text.toLowerCase())
    if (!labels.has(stem)) labels.set(stem, text)
  }
  return stems.map((stem) => labels.get(stem) ?? stem)
}

/** The cosine, what of it is left without the heaviest term, and the five heaviest that a reader knows as words. */
function compareTerms(ours: readonly WeightedTerm[], theirs: readonly WeightedTerm[]) {
  const weights = new Map(theirs.map(({ term, weight }) => [term, weight]))
  const both = ours
    .map(({ term, weight }) => ({ term, weight: weight * (weights.get(term) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  const sum = both.reduce((all, { weight }) => all + weight, 0)
  const words = both.filter(({ term }) => /^[^@#]/u.test(term))
  const score = Math.min(1, Math.round(sum * 1000) / 1000)
  return { score, rest: sum - (both[0]?.weight ?? 0), shared: words.slice(0, 5).map(({ term }) => term) }
}

/**
 * The two heaviest names of a story, by which older articles are looked for; none where it has fewer: one name alone is in
 * all that a president does in a year.
 */
export function chooseBackgroundNames(
  articles: readonly ToldArticle[],
  names: readonly string[],
  language: string,
): string[] {
  const weights = new Map<string, number>()
  for (const { understanding } of articles)
    for (const { term, weight } of understanding.terms) weights.set(term, (weights.get(term) ?? 0) + weight)
  const weigh = (name: string) =>
    [...readStems(name, language)].reduce((most, stem) => Math.max(most, weights.get(stem) ?? 0), 0)
  const ranked = [...new Set(names)]
    .map((name) => ({ name, weight: weigh(name) }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
  const [first] = ranked
  const stems = readStems(first?.name ?? '', language)
  const second = ranked.find(({ name }) => [...readStems(name, language)].every((stem) => !stems.has(stem)))
  return first && second ? [first.name, second.name] : []
}
