/** A feed's element, with the questions that its readers ask of it. */

export interface XmlElement {
  /** Lower case; of a vocabulary that we know, with our own short name for it: `title`, `dc:creator`, `media:content`. */
  readonly name: string
  /** As written, without prefix, for markup that is kept. */
  readonly localName: string
  /** By local name in lower case. */
  readonly attributes: Readonly<Record<string, string>>
  /** What relative addresses in it count from (xml:base). */
  readonly base: string | undefined
  readonly language: string | undefined
  readonly children: (XmlElement | string)[]
}

/** The element's children of these names, in the feed's order. */
export function childrenOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.filter(
    (child) => typeof child !== 'string' && names.includes(child.name),
  ) as XmlElement[]
}

/** The children of this name and those within them: an item that was never closed holds the next one. */
export function listNested(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent, name).flatMap((child) => [child, ...listNested(child, name)])
}

/** The first child that has something to say, by the order of the names: what is asked first counts more. */
export function firstChild(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const child = childrenOf(element, name).find(saysSomething)
    if (child !== undefined) return child
  }
  return undefined
}

/** The text of the first child of these names that has any. */
export function childText(element: XmlElement, ...names: readonly string[]): string | undefined {
  const child = firstChild(element, ...names)
  return child === undefined ? undefined : textOf(child) || undefined
}

/** All text in the element, without white space around it. */
export function textOf(element: XmlElement): string {
  return allText(element).trim()
}

function allText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : allText(child))).join('')
}

/** Whether there is more than white space in it. */
export function saysSomething({ children }: XmlElement): boolean {
  return children.some((child) => typeof child !== 'string' || child.trim() !== '')
}
