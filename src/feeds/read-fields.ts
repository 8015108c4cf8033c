/** What all formats in XML have alike: fields of text, html, dates, languages and addresses, found by element names. */

import { parseDate } from '../lib/parse-date.ts'
import { sanitizeHtml } from '../lib/sanitize-html.ts'
import { toPlainTitle } from '../lib/to-plain-text.ts'
import { resolveHttpUrl } from '../lib/url.ts'
import type { Timestamp } from '../model/ids.ts'
import { markupOf } from './markup-of.ts'
import { childrenOf, firstChild, textOf, type XmlElement } from './xml-element.ts'

/** One line of plain text from the first of the children that has any. */
export function readTitle(parent: XmlElement, ...names: readonly string[]): string | undefined {
  const child = firstChild(parent, ...names)
  return child && toPlainTitle(markupOf(child))
}

/** Sanitised html from the first of the children that has any. */
export function readHtml(parent: XmlElement, ...names: readonly string[]): string | undefined {
  const child = firstChild(parent, ...names)
  return child && toHtml(child)
}

/** An element's content, sanitised, with addresses resolved against its xml:base. */
export function toHtml(element: XmlElement): string {
  return sanitizeHtml(markupOf(element), element.base)
}

/** The first of the children that can be read as a date. */
export function readDate(parent: XmlElement, ...names: readonly string[]): Timestamp | undefined {
  for (const name of names) {
    for (const child of childrenOf(parent, name)) {
      const date = parseDate(textOf(child))
      if (date !== undefined) return date
    }
  }
  return undefined
}

/** The address in an element's text. */
export function readAddress(parent: XmlElement, ...names: readonly string[]): string | undefined {
  const child = firstChild(parent, ...names)
  return child && resolveHttpUrl(textOf(child), child.base)
}

/** A language tag as feeds write it, `'en_US'` → `'en-US'`; what is none → undefined. */
export function readLanguage(text: string | undefined): string | undefined {
  const tag = text?.trim().replaceAll('_', '-')
  return tag !== undefined && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined
}

/** Media RSS may group what belongs to a film, its description too. */
export function readGroupDescription(item: XmlElement): string | undefined {
  const [group] = childrenOf(item, 'media:group')
  return group && readHtml(group, 'media:description')
}

/** An item whose content may not be shown at all has an empty summary, unlike one that states no text. */
export function emptyIfEmpty(content: string | undefined): '' | undefined {
  return content === '' ? '' : undefined
}
