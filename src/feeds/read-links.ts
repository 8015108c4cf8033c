/** The addresses that a feed or an item names, each format in its way. */

import { resolveHttpUrl } from '../lib/url.ts'
import { childrenOf, childText, firstChild, textOf, type XmlElement } from './xml-element.ts'

/** The address that stands in this relation to the feed or item, as a web page where there are several. */
export function findRelated(parent: XmlElement, relation: string): string | undefined {
  const related = childrenOf(parent, 'link', 'atom:link').filter(
    ({ attributes }) => attributes.rel === relation,
  )
  const link = related.find(({ attributes }) => attributes.type === 'text/html') ?? related[0]
  return link && resolveHttpUrl(link.attributes.href, link.base)
}

/**
 * An RSS item's page, or a channel's: the address from before a service counted its readers, else the last link, else
 * an Atom link, else an id that says it is an address.
 */
export function findRssLink(parent: XmlElement): string | undefined {
  const pages = childrenOf(parent, 'link').filter(({ attributes }) =>
    /^(alternate)?$/.test(attributes.rel ?? ''),
  )
  const last = pages.toReversed().map(addressIn)
  const candidates = [originalAddress(parent), ...last, findRelated(parent, 'alternate'), permalink(parent)]
  // Channel Definition Format has it in an attribute.
  return candidates.find((url) => url !== undefined) ?? resolveHttpUrl(parent.attributes.href, parent.base)
}

/** An Atom entry's page, or a feed's: the alternate link, as html where there are several. */
export function findAtomLink(parent: XmlElement): string | undefined {
  const links = childrenOf(parent, 'link').filter(({ attributes }) =>
    /^(alternate)?$/i.test(attributes.rel ?? ''),
  )
  const html = links.filter(({ attributes }) => /html/i.test(attributes.type ?? 'html'))
  const stated = [...html, ...links].map(({ attributes, base }) => resolveHttpUrl(attributes.href, base))
  return [originalAddress(parent), ...stated, ...links.map(addressIn)].find((url) => url !== undefined)
}

function originalAddress(parent: XmlElement): string | undefined {
  return resolveHttpUrl(childText(parent, 'feedburner:origlink'))
}

function addressIn(link: XmlElement): string | undefined {
  return resolveHttpUrl(link.attributes.href ?? textOf(link), link.base)
}

/** A guid is an address unless it says that it is none (RSS 2.0); one that only looks like a relative one is not. */
function permalink(parent: XmlElement): string | undefined {
  const guid = firstChild(parent, 'guid')
  return guid === undefined || guid.attributes.ispermalink?.toLowerCase() === 'false'
    ? undefined
    : resolveHttpUrl(textOf(guid))
}
