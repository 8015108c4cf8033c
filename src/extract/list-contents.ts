import { toKey } from './find-heading.ts'
import { listLines } from './list-lines.ts'
import { listElements, type PageElement, textOf } from './page-tree.ts'
import type { ArticleContext, Unwanted } from './unwanted.ts'

/** Tables of contents, which are lists whose links all lead to places of the page itself. */
export function listContents(article: PageElement, _: ArticleContext): Unwanted<PageElement>[] {
  const lists = listElements(article).filter((element) => listNames.has(element.name) && isContents(element))
  return lists.map((what) => ({ what, reason: 'contents' }))
}

const listNames = new Set(['ul', 'ol'])
// Of a line's signs: a number or a bullet may stand beside the link.
const minLinked = 0.6

function isContents(list: PageElement): boolean {
  const links = listElements(list).filter(({ name }) => name === 'a')
  if (links.length < 2 || !links.every(({ attributes: { href } }) => href?.includes('#'))) return false
  return listLines(list).every(({ linked }) => linked >= minLinked)
}

const titleNames = new Set(['h1', 'h2', 'h3'])
// A shorter heading may begin like the title and be a section's.
const minBeginning = 20
// A heading without its end tag holds the article.
const maxTitle = 500

/** The title once more, which stands in a field of its own. A lone `h1` is it, whatever the head says. */
export function listTitles(article: PageElement, { titles }: ArticleContext): Unwanted<PageElement>[] {
  const elements = listElements(article)
  const keys = titles.map(toKey)
  const top = elements.filter(({ name }) => name === 'h1')
  const found = elements.filter((element) => {
    if (!titleNames.has(element.name) || textOf(element).length > maxTitle) return false
    if (top.length === 1 && element === top[0]) return true
    const key = toKey(textOf(element))
    return keys.some(
      (title) => key !== '' && (title === key || (key.length > minBeginning && title.startsWith(key))),
    )
  })
  return found.map((what) => ({ what, reason: 'title' }))
}
