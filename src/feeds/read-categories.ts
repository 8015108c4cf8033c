import { toPlainTitle } from '../lib/to-plain-text.ts'
import { textOf, type XmlElement } from './xml-element.ts'

/** How each element that says what a text is about says it. */
const readers = new Map<string, (element: XmlElement) => string[]>(
  Object.entries({
    category: readCategory,
    'atom:category': readCategory,
    'media:category': readCategory,
    'dc:subject': (element) => [textOf(element)],
    'itunes:category': readNested,
    'itunes:keywords': readSeveral,
    'media:keywords': readSeveral,
    'news:keywords': readSeveral,
    keywords: readSeveral,
    tags: readSeveral,
  }),
)

/** What a feed or an item says it is about, in its order, each once. */
export function readCategories(parent: XmlElement): string[] {
  const found = parent.children.flatMap((child) =>
    typeof child === 'string' ? [] : (readers.get(child.name)?.(child) ?? []),
  )
  return [...new Set(found.map(toPlainTitle).filter((category) => category !== ''))]
}

function readCategory(element: XmlElement): string[] {
  const { label, term } = element.attributes
  return [label?.trim() || term?.trim() || textOf(element)]
}

function readNested(element: XmlElement): string[] {
  const inner = element.children.flatMap((child) => (typeof child === 'string' ? [] : readNested(child)))
  return [element.attributes.text ?? '', ...inner]
}

function readSeveral(element: XmlElement): string[] {
  return textOf(element).split(',')
}
