import type { ArticleKind } from '../model/article.ts'
import type { Reason, ReasonRule } from '../model/reason.ts'
import { kindWords } from './kind-words.ts'
import { listPathFolders } from './list-path-folders.ts'

export interface KindEvidence {
  readonly title: string
  readonly url: string
  readonly categories: readonly string[]
}

export interface DetectedKind {
  readonly kind: ArticleKind
  readonly why: readonly Reason[]
}

/**
 * What kind of text an article says it is, by its title's prefix, then its address, then its feed's categories: the
 * nearer to the single article, the surer. News where nothing speaks: `"Opinion | The dam"` → opinion.
 */
export function detectKind({ title, url, categories }: KindEvidence): DetectedKind {
  for (const { kind, words } of kindTable) {
    const prefix = titlePrefix(title)
    if (prefix !== undefined && words.has(prefix)) return found(kind, 'title prefix', prefix)
  }
  const segments = listPathFolders(url)
  for (const { kind, words } of kindTable) {
    const segment = segments.find((one) => words.has(one))
    if (segment !== undefined) return found(kind, 'address folder', `/${segment}/`)
  }
  for (const { kind, words } of kindTable) {
    const category = categories.find((one) => words.has(one.trim().toLowerCase()))
    if (category !== undefined) return found(kind, 'feed category', category)
  }
  return { kind: 'news', why: [{ rule: 'nothing special', detail: '' }] }
}

// In this order: a live page of opinions is live, a round-up in the opinion section is a round-up.
const order: readonly ArticleKind[] = ['live', 'round-up', 'press release', 'opinion', 'analysis']
const kindTable = order.map((kind) => ({ kind, words: new Set(kindWords[kind]) }))

function found(kind: ArticleKind, rule: ReasonRule, detail: string): DetectedKind {
  return { kind, why: [{ rule, detail }] }
}

/** What stands before the first mark of a title, or in brackets at its head: `"LIVE: vote"`, `"[Opinion] Why"`. */
function titlePrefix(title: string): string | undefined {
  const prefix = /^\s*[[(【]?\s*([\p{L}\p{M}][\p{L}\p{M}\s'’-]{0,30}?)\s*(?:[:：|\]】)]|\s[-–—]\s)/u.exec(
    title,
  )?.[1]
  return prefix?.toLowerCase()
}
