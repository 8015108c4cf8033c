/** A page as a reader meets it: what stands where, not how it is marked up. */

import { DomUtils, parseDocument } from 'htmlparser2'

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

export interface ReadPage {
  readonly title: string
  readonly html: string
  /** Elements of a name that pass, in the order of the page. */
  all(name: string, passes?: (element: Element) => boolean): Element[]
  /** The only or first such element; throws when there is none. */
  one(name: string, passes?: (element: Element) => boolean): Element
  /** Where the link with these words leads; throws when there is none. */
  linkTo(words: string): string
  /** All that can be read within the main part. */
  readonly text: string
}

/** Parses a page of ours. */
export function readPage(html: string): ReadPage {
  const document = parseDocument(html)
  const all: ReadPage['all'] = (name, passes = () => true) =>
    DomUtils.getElementsByTagName(name, document.children).filter(passes)
  const one: ReadPage['one'] = (name, passes) => {
    const [found] = all(name, passes)
    if (!found) throw new Error(`the page has no such ${name}`)
    return found
  }
  return {
    html,
    all,
    one,
    linkTo: (words) => one('a', (link) => textOf(link) === words).attribs.href ?? '',
    title: textOf(one('title')),
    get text() {
      return textOf(one('main'))
    },
  }
}

/** The words within a node, white space folded. */
export function textOf(node: Element): string {
  return DomUtils.textContent(node).replace(/\s+/g, ' ').trim()
}

/** The elements of a name within another. */
export function within(node: Element, name: string): Element[] {
  return DomUtils.getElementsByTagName(name, node)
}

/** What picks the elements that bear a class. */
export function withClass(name: string): (element: Element) => boolean {
  return (element) => (element.attribs.class ?? '').split(' ').includes(name)
}
