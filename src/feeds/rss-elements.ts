/**
 * Which elements hold a field in RSS and its modules, what counts more first: the format's own, then Dublin Core, then
 * the modules for other ends (podcasts, films) whose texts are shorter or for machines.
 */

const list = (names: string): readonly string[] => names.split(' ')

export const channelElements = {
  id: list('guid id atom:id'),
  title: list('title dc:title itunes:title media:title'),
  description: list('description dc:description itunes:summary itunes:subtitle abstract'),
  language: list('language dc:language'),
  publishedAt: list('pubdate dcterms:issued dcterms:created dc:date atom:published'),
  updatedAt: list('lastbuilddate dcterms:modified atom:updated dc:date pubdate'),
  authors: list('managingeditor author dc:creator dc:author atom:author itunes:author webmaster'),
}

export const itemElements = {
  id: list('guid id atom:id dc:identifier'),
  title: list('title dc:title media:title itunes:title atom:title'),
  // `summary` beside `description` is nobody's standard; the reader of items asks for both.
  summary: list('dc:description itunes:summary itunes:subtitle media:description atom:summary abstract'),
  content: list('content:encoded encoded atom:content xhtml:body body fullitem content'),
  publishedAt: list(
    'pubdate dcterms:issued atom:published dc:date dcterms:created date dcterms:modified atom:updated',
  ),
  updatedAt: list(
    'dcterms:modified atom:updated lastbuilddate dc:date pubdate dcterms:issued atom:published',
  ),
  authors: list('author dc:creator dc:author atom:author itunes:author'),
}
