import type { PageElement } from './page-tree.ts'

/** Elements that say something without any text. */
const telling = new Set(['img', 'video', 'audio', 'iframe', 'hr', 'br', 'wbr', 'td', 'th', 'col', 'source'])

/** Takes out of a tree what holds nothing: paragraphs and lists that lost their lines, and frames that never had any. */
export function pruneEmpty(root: PageElement): void {
  root.children = root.children.filter((child) => {
    if (typeof child === 'string') return true
    pruneEmpty(child)
    return (
      telling.has(child.name) || child.children.some((each) => typeof each !== 'string' || each.trim() !== '')
    )
  })
}
