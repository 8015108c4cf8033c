import { foldSpace } from '../lib/text.ts'
import { toPlainTitle } from '../lib/to-plain-text.ts'
import type { FeedAuthor } from '../model/parsed-feed.ts'
import { markupOf } from './markup-of.ts'
import { childrenOf, childText, textOf, type XmlElement } from './xml-element.ts'

/** The people named by the first of these names that names any, without their mail addresses. */
export function readAuthors(parent: XmlElement, ...names: readonly string[]): FeedAuthor[] {
  for (const name of names) {
    const found = childrenOf(parent, name).flatMap(readPerson)
    if (found.length > 0) return [...new Map(found.map((author) => [author.name, author])).values()]
  }
  return []
}

function readPerson(element: XmlElement): FeedAuthor[] {
  const isStructured = element.children.some((child) => typeof child !== 'string')
  const stated = isStructured
    ? (childText(element, 'name', 'atom:name') ??
      childText(element, 'email', 'atom:email') ??
      textOf(element))
    : toPlainTitle(markupOf(element))
  const name = nameOf(foldSpace(stated))
  return name === '' ? [] : [{ name }]
}

/** `'ed@example.org (An Editor)'` and `'An Editor <ed@example.org>'` → `'An Editor'`; a lone address stays. */
function nameOf(text: string): string {
  const [, before = '', within = ''] = /^([^(<]*)[(<]([^)>]*)[)>]\s*$/.exec(text) ?? []
  if (/@/.test(within) && before.trim() !== '') return before.trim()
  if (/@/.test(before) && within.trim() !== '') return within.trim()
  return text
}
