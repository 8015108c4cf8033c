import { foldSpace } from '../lib/text.ts'
import { labelOf } from './label-of.ts'
import { listElements, type PageElement, textOf } from './page-tree.ts'

const headings = new Set(['h1', 'h2', 'h3'])

/** The element that shows the article's title: the one that says what the head says, else the first `h1`. */
export function findHeading(root: PageElement, titles: readonly string[]): PageElement | undefined {
  const elements = listElements(root).filter(({ name }) => headings.has(name))
  const wanted = titles.map(toKey).filter((key) => key.length >= minKey)
  // An h1 is the title more often than any lower heading that says the same.
  const byRank = elements.toSorted((a, b) => a.name.localeCompare(b.name))
  const said = byRank.find((element) => {
    const key = toKey(headingText(element))
    return (
      key.length >= minKey &&
      wanted.some((title) => title === key || title.startsWith(key) || key.startsWith(title))
    )
  })
  return said ?? elements.find(({ name }) => name === 'h1')
}

// Shorter headings are names of outlets and sections.
const minKey = 12

/** What two ways to write one title have in common: `'“A  b”: c'` → `'a b c'`. */
export function toKey(text: string): string {
  return foldSpace(
    text
      .replaceAll('\u00ad', '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  )
}

const labels =
  / (?:kicker|topline|overline|eyebrow|dachzeile|spitzmarke|roofline|rubrik|volanta|surtitre|supratitle|label|category|badge|date|time|anchor|headerlink) /

/** What a heading says without the label above the title, a date or a link sign beside it. */
export function headingText(heading: PageElement): string {
  const own = heading.children.filter(
    (child) => typeof child === 'string' || !(child.name === 'time' || labels.test(labelOf(child))),
  )
  const text = foldSpace(own.map(textOf).join(''))
  return text === '' ? foldSpace(textOf(heading)) : text
}
