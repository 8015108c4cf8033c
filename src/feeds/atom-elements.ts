/** Which elements hold a field in Atom 1.0, Atom 0.3 (tagline, modified, issued, created) and modules, first come first. */

const list = (names: string): readonly string[] => names.split(' ')

export const feedElements = {
  title: list('title dc:title'),
  description: list('subtitle tagline description dc:description itunes:summary'),
  language: list('dc:language language'),
  publishedAt: list('published issued dc:date'),
  updatedAt: list('updated modified dcterms:modified dc:date'),
  authors: list('author dc:creator itunes:author'),
}

export const entryElements = {
  id: list('id guid'),
  title: list('title dc:title media:title'),
  summary: list('summary description dc:description media:description'),
  content: list('content content:encoded'),
  publishedAt: list('published issued created dcterms:issued pubdate dc:date updated modified'),
  updatedAt: list('updated modified dcterms:modified dc:date published issued'),
  authors: list('author dc:creator itunes:author'),
}
