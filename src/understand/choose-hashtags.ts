import type { Reason } from '../model/reason.ts'
import type { ArticleTag } from '../model/tag.ts'
import type { RankedTag } from './rank-tags.ts'
import { foldAccents } from './stem-word.ts'

export interface HashtagEvidence {
  readonly ranked: readonly RankedTag[]
  /** As the feed names them. */
  readonly categories: readonly string[]
  readonly text: string
  /** Whether other articles bear the tag already. */
  readonly isKnownTag: (slug: string) => boolean
}

// A page with more is read as noise.
const maxHashtags = 5
// Sections and formats of an outlet, not subjects.
const sections =
  /^(?:news|latest|top|top stories|home|homepage|world|uk|us|general|uncategori[sz]ed|featured?|main|other|blog|article|story|video|photos?|live|opinion|analysis|breaking|nachrichten|aktuell|allgemein|actualités?|actualidad|noticias|notizie|новости|новини|główne)$/i

interface Proposal extends ArticleTag {
  readonly words: number
}

/**
 * The at most five hashtags of an article. So that the vocabulary stays small a phrase becomes a tag only where others
 * bear it already, the feed names it, or it is a name; a plain word alone never starts one.
 */
export function chooseHashtags({ ranked, categories, text, isKnownTag }: HashtagEvidence): ArticleTag[] {
  const proposals = new Map<string, Proposal>()
  const best = ranked[0]?.score ?? 1
  for (const tag of ranked) propose(proposals, weighRanked(tag, best, isKnownTag))
  for (const category of categories) propose(proposals, weighCategory(category, text, isKnownTag))
  const chosen: Proposal[] = []
  for (const tag of [...proposals.values()].sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))) {
    if (chosen.length === maxHashtags) break
    if (!chosen.some((other) => isWithin(tag.slug, other.slug))) chosen.push(tag)
  }
  return chosen.map(({ slug, label, score, why }) => ({ slug, label, score, why }))
}

/** The address of a tag: `"Ortell Dam"` → `ortell-dam`; letters of any script stay: `"東京 地震"` → `東京-地震`. */
export function toTagSlug(label: string): string {
  return foldAccents(label.normalize('NFKC').toLowerCase())
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
}

function propose(proposals: Map<string, Proposal>, tag: Proposal | undefined): void {
  if (!tag) return
  const earlier = proposals.get(tag.slug)
  if (!earlier) proposals.set(tag.slug, tag)
  else {
    // Named twice by different rules: both reasons stand.
    const better = earlier.score >= tag.score ? earlier : tag
    proposals.set(tag.slug, {
      ...better,
      score: Math.min(1, better.score + 0.1),
      why: [...earlier.why, ...tag.why],
    })
  }
}

function weighRanked(
  { label, score, why, name, key }: RankedTag,
  best: number,
  isKnownTag: (slug: string) => boolean,
): Proposal | undefined {
  const slug = toTagSlug(label)
  const words = key.split(' ').length
  if (slug.length < 2) return undefined
  // The root, as phrases score far below words and names are mostly phrases.
  const share = Math.sqrt(score / best)
  if (isKnownTag(slug)) {
    return {
      slug,
      label,
      words,
      score: 0.3 + 0.7 * share,
      why: [{ rule: 'tag in use', detail: label }, ...why],
    }
  }
  if (!name) return undefined
  return { slug, label, words, score: 0.8 * share, why }
}

function weighCategory(
  category: string,
  text: string,
  isKnownTag: (slug: string) => boolean,
): Proposal | undefined {
  const label = category.trim()
  const slug = toTagSlug(label)
  if (slug.length < 2 || label.length > 40 || sections.test(label) || /[/|>:]/.test(label)) return undefined
  const named = text.toLowerCase().includes(label.toLowerCase())
  const score = 0.4 + (named ? 0.3 : 0) + (isKnownTag(slug) ? 0.2 : 0)
  const why: Reason[] = [{ rule: 'feed category', detail: label }]
  if (named) why.push({ rule: 'named in the text', detail: label })
  return {
    slug,
    label,
    score,
    words: label.split(' ').length,
    why,
  }
}

function isWithin(slug: string, other: string): boolean {
  return `-${other}-`.includes(`-${slug}-`) || `-${slug}-`.includes(`-${other}-`)
}
