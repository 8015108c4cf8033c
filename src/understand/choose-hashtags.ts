import type { Reason } from '../model/reason.ts'
import type { ArticleTag } from '../model/tag.ts'
import { isEmptyTag } from './empty-tags.ts'
import type { Mention } from './list-mentions.ts'
import { nameTag } from './name-tag.ts'
import type { RankedTag } from './rank-tags.ts'
import { toTagSlug } from './to-tag-slug.ts'

export interface HashtagEvidence {
  readonly ranked: readonly RankedTag[]
  /** As the feed names them. */
  readonly categories: readonly string[]
  readonly text: string
  readonly language: string
  /** The names in the text. */
  readonly mentions: readonly Mention[]
  /** Whether it is the name of an outlet: what an outlet calls itself is no subject. */
  readonly isOutlet: (slug: string) => boolean
  /** Whether it is in the vocabulary already. */
  readonly isKnownTag: (slug: string) => boolean
}

// A page with more is read as noise.
const maxHashtags = 5
// Sections and formats of an outlet, not subjects.
const sections =
  /^(?:news|latest|top|top stories|home|homepage|world|uk|us|general|uncategori[sz]ed|featured?|main|other|blog|article|story|video|photos?|live|opinion|analysis|breaking|nachrichten|aktuell|allgemein|actualités?|actualidad|noticias|notizie|новости|новини|główne)$/i

/**
 * The at most five hashtags of an article, or candidates for one: a phrase is given only where it is in the vocabulary, the
 * feed names it, or it is a name; a plain word alone never starts one. Names are told in full.
 */
export function chooseHashtags(evidence: HashtagEvidence): ArticleTag[] {
  const { ranked, categories } = evidence
  const proposals = new Map<string, ArticleTag>()
  const best = ranked[0]?.score ?? 1
  for (const tag of ranked) propose(proposals, weighRanked(tag, best, evidence))
  for (const category of categories) propose(proposals, weighCategory(category, evidence))
  const chosen: ArticleTag[] = []
  for (const tag of [...proposals.values()].sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))) {
    if (chosen.length === maxHashtags) break
    if (!chosen.some((other) => isWithin(tag.slug, other.slug))) chosen.push(tag)
  }
  return chosen
}

function propose(proposals: Map<string, ArticleTag>, tag: ArticleTag | undefined): void {
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
  { label, score, why, name }: RankedTag,
  best: number,
  { mentions, language, isOutlet, isKnownTag }: HashtagEvidence,
): ArticleTag | undefined {
  const named = name ? nameTag(label, mentions, language) : { label, kind: 'topic' as const }
  const slug = toTagSlug(named.label)
  if (slug.length < 2 || isEmptyTag(named.label, language) || isOutlet(slug)) return undefined
  // The root, as phrases score far below words and names are mostly phrases.
  const share = Math.sqrt(score / best)
  const inFull = named.label === label ? [] : [{ rule: 'name in full' as const, detail: named.label }]
  if (isKnownTag(slug)) {
    const known = { rule: 'tag in use' as const, detail: named.label }
    return { slug, ...named, score: 0.3 + 0.7 * share, why: [known, ...inFull, ...why] }
  }
  return name ? { slug, ...named, score: 0.8 * share, why: [...inFull, ...why] } : undefined
}

function weighCategory(
  category: string,
  { text, language, mentions, isOutlet, isKnownTag }: HashtagEvidence,
): ArticleTag | undefined {
  const label = category.replace(/^#|_/g, ' ').replace(/\s+/g, ' ').trim()
  const slug = toTagSlug(label)
  if (slug.length < 2 || label.length > 40 || sections.test(label) || /[/|>:]/.test(label)) return undefined
  if (isEmptyTag(label, language) || isOutlet(slug)) return undefined
  const named = text.toLowerCase().includes(label.toLowerCase())
  const score = 0.4 + (named ? 0.3 : 0) + (isKnownTag(slug) ? 0.2 : 0)
  const why: Reason[] = [{ rule: 'feed category', detail: label }]
  if (named) why.push({ rule: 'named in the text', detail: label })
  const isName = mentions.some(({ name }) => name === label)
  return { slug, label, kind: isName ? nameTag(label, mentions, language).kind : 'topic', score, why }
}

function isWithin(slug: string, other: string): boolean {
  return `-${other}-`.includes(`-${slug}-`) || `-${slug}-`.includes(`-${other}-`)
}
