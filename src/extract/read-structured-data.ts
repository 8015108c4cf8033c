import { readFields, readList, readText } from '../lib/read.ts'

/** One thing that a page describes in JSON-LD, its fields unread. */
export type StructuredItem = Readonly<Record<string, unknown>>

// Pages describe a few dozen things; a made-up one might describe millions.
const maxItems = 500
const maxDepth = 8
// The longest of 1,781 real pages has 41,378 signs.
const maxLength = 1_000_000

/** All things that a page describes, outer ones first, from JSON-LD in any of its shapes; broken JSON is mended or left. */
export function readStructuredData(texts: readonly string[]): StructuredItem[] {
  const items: StructuredItem[] = []
  const visit = (value: unknown, depth: number): void => {
    if (depth > maxDepth || items.length >= maxItems) return
    if (Array.isArray(value)) {
      for (const each of value.slice(0, maxItems)) visit(each, depth + 1)
      return
    }
    const fields = readFields(value)
    if (fields['@type'] !== undefined) items.push(fields)
    for (const [name, inner] of Object.entries(fields)) {
      if (typeof inner === 'object' && !elsewhere.has(name)) visit(inner, depth + 1)
    }
  }
  for (const text of texts) visit(parseJson(text), 0)
  return items
}

/** Fields that hold other articles. */
const elsewhere = new Set([
  'comment',
  'comments',
  'itemListElement',
  'relatedLink',
  'hasPart',
  'citation',
  'isBasedOn',
])

function parseJson(text: string): unknown {
  if (text.length > maxLength) return undefined
  const plain = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
    .trim()
    .replace(/;$/, '')
  for (const form of [() => plain, () => mend(plain)]) {
    try {
      return JSON.parse(form())
    } catch {
      // The next form, or none.
    }
  }
  return undefined
}

/** Line breaks in strings and commas before an end: the two faults that are seen most. */
function mend(text: string): string {
  return text
    .replace(/"(?:[^"\\]|\\.)*"/gs, (string) =>
      string.replace(/\p{Cc}/gu, ' ').replace(/\\(?!["\\/bfnrtu])/g, ''),
    )
    .replace(/,\s*(?=[}\]])/g, '')
}

const articleTypes =
  /^(?:[A-Za-z]*Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe|CreativeWork|MediaObject|VideoObject|PressRelease|SocialMediaPosting)$/

/** The types of a thing, without the vocabulary's address. */
export function listTypes(item: StructuredItem): string[] {
  return readList(item['@type']).flatMap((type) => readText(type)?.replace(/^.*[/#:]/, '') ?? [])
}

/** The item that describes the page's own article: the first with a headline or a date, news before others. */
export function findArticleItem(items: readonly StructuredItem[]): StructuredItem | undefined {
  const articles = items.filter((item) => listTypes(item).some((type) => articleTypes.test(type)))
  const described = articles.filter(
    ({ headline, datePublished }) => headline !== undefined || datePublished !== undefined,
  )
  return (
    described.find((item) => listTypes(item).some((type) => /Article|Posting/.test(type))) ??
    described[0] ??
    articles[0]
  )
}
