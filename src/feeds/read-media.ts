/** Pictures, sound and film of an item: enclosures, Media RSS, podcasts. */

import { defined, readCount } from '../lib/read.ts'
import { resolveHttpUrl } from '../lib/url.ts'
import type { Enclosure } from '../model/parsed-feed.ts'
import { childrenOf, childText, type XmlElement } from './xml-element.ts'

/** Files that belong to the item, each address once: enclosures first, then sound and film of Media RSS. */
export function readEnclosures(item: XmlElement): Enclosure[] {
  const links = childrenOf(item, 'link', 'atom:link').filter(
    ({ attributes }) => attributes.rel === 'enclosure',
  )
  const played = mediaContents(item).filter((content) => !isPicture(content))
  const found = [...childrenOf(item, 'enclosure'), ...links, ...played].flatMap(readEnclosure)
  return [...new Map(found.toReversed().map((enclosure) => [enclosure.url, enclosure])).values()].toReversed()
}

function readEnclosure({ attributes, base }: XmlElement): Enclosure[] {
  const url = resolveHttpUrl(attributes.url ?? attributes.href, base)
  const type = attributes.type?.trim() || undefined
  return url === undefined
    ? []
    : [defined({ url, type, length: readCount(attributes.length ?? attributes.filesize) })]
}

/** The picture that stands for the item: what says it is one counts before what merely could be. */
export function readImage(item: XmlElement): string | undefined {
  const groups = [item, ...childrenOf(item, 'media:group', 'media:content')]
  const thumbnails = groups.flatMap((group) => childrenOf(group, 'media:thumbnail'))
  const pictures = [...mediaContents(item), ...childrenOf(item, 'enclosure')].filter(isPicture)
  const candidates = [
    ...pictures.toSorted(byWidth),
    ...thumbnails.toSorted(byWidth),
    ...childrenOf(item, 'itunes:image'),
  ]
  for (const { attributes, base } of candidates) {
    const url = resolveHttpUrl(attributes.url ?? attributes.href, base)
    if (url !== undefined) return url
  }
  return statedImage(item)
}

/** `<image>` as an address or, as in RSS 1.0 and channels, with one in it. */
function statedImage(item: XmlElement): string | undefined {
  const [image] = childrenOf(item, 'image')
  const address = image && (childText(image, 'url') ?? childText(item, 'image'))
  return resolveHttpUrl(address, image?.base)
}

function mediaContents(item: XmlElement): XmlElement[] {
  return [item, ...childrenOf(item, 'media:group')].flatMap((group) => childrenOf(group, 'media:content'))
}

function isPicture({ attributes: { medium, type, url } }: XmlElement): boolean {
  if (medium !== undefined) return medium === 'image'
  return type === undefined ? /\.(jpe?g|png|webp|gif|avif)(\?|$)/i.test(url ?? '') : type.startsWith('image/')
}

/** Widest first; those that do not say come last, in the feed's order. */
function byWidth(one: XmlElement, other: XmlElement): number {
  return (readCount(other.attributes.width) ?? 0) - (readCount(one.attributes.width) ?? 0)
}
