import type { RevisionHead } from '../../model/article.ts'
import { listChanges } from '../load/load-changes.ts'
import type { RevisionView } from '../views/article-head-view.ts'

/** Each revision in order, with a way to its text; `base` is the address of the article. */
export function presentRevisions(revisions: readonly RevisionHead[], base: string): RevisionView[] {
  const inOrder = listChanges(revisions)
  return inOrder.map(({ number, seenAt, title }, at) => ({
    isFirst: at === 0,
    seenAt,
    newTitle: at > 0 && inOrder[at - 1]?.title !== title ? title : undefined,
    href: at < inOrder.length - 1 ? `${base}/revision/${number}` : undefined,
  }))
}
