import { registrableDomain, resolveHttpUrl } from '../lib/url.ts'
import type { Line } from './list-lines.ts'
import { listElements } from './page-tree.ts'

/** Whether all links of a line lead to other pages of the same outlet. */
export function leadsWithin({ nodes, parent }: Line, url: string): boolean {
  const links = [
    parent,
    ...nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...listElements(node)])),
  ].filter(({ name }) => name === 'a')
  const outlet = registrableDomain(url)
  return links.every(({ attributes: { href } }) => {
    if (href === undefined || href.startsWith('#')) return false
    const address = resolveHttpUrl(href, url)
    return address !== undefined && registrableDomain(address) === outlet
  })
}
