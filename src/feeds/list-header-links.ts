import { resolveHttpUrl } from '../lib/url.ts'

export interface HeaderLink {
  readonly url: string
  /** What it is to the document, in lower case: `hub`, `self`. */
  readonly relations: readonly string[]
}

// An address, or the first `rel` after it; other quoted words are passed as a whole, as they may hold anything. What is
// never closed ends with the header, or each quotation mark would be followed to the end.
const token = /<([^<>]*)>|;\s*rel\s*=\s*(?:"([^"]*)(?:"|$)|([^\s;,"]+))|"(?:[^"\\]|\\.)*(?:"|\\?$)/gi

/** The links of a `Link` header (RFC 8288 §3): `'<https://hub.example/>; rel="hub"'` → one link. */
export function listHeaderLinks(header: string, base: string): HeaderLink[] {
  const links: { address: string; relations: string | undefined }[] = []
  for (const [, address, quoted, bare] of header.matchAll(token)) {
    const last = links.at(-1)
    if (address !== undefined) links.push({ address, relations: undefined })
    else if (last) last.relations ??= quoted ?? bare
  }
  return links.flatMap(({ address, relations = '' }) => {
    const url = resolveHttpUrl(address, base)
    return url === undefined ? [] : [{ url, relations: relations.toLowerCase().split(/\s+/) }]
  })
}
