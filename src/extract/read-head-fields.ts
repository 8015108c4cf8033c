import { defined, readFields, readList, readText } from '../lib/read.ts'
import { foldSpace } from '../lib/text.ts'
import { resolveHttpUrl } from '../lib/url.ts'
import type { ExtractedPage } from '../model/extracted-page.ts'
import { listMetas } from './list-metas.ts'
import type { PageHead } from './read-markup.ts'
import type { StructuredItem } from './read-structured-data.ts'

type HeadFields = Pick<ExtractedPage, 'section' | 'language' | 'imageUrl' | 'canonicalUrl'>

/** What only the head of a page says: section, language, picture and own address. */
export function readHeadFields(head: PageHead, item: StructuredItem | undefined, base: string): HeadFields {
  return defined({
    section: findSection(head, item),
    language: findLanguage(head, item),
    imageUrl: findImage(head, item, base),
    canonicalUrl: findCanonical(head, item, base),
  })
}

// Longer ones are sentences.
const maxSection = 80

function findSection(head: PageHead, item: StructuredItem | undefined): string | undefined {
  const section =
    readText(readList(item?.articleSection)[0]) ??
    listMetas(head, 'article:section', 'parsely-section', 'section')[0]
  return section === undefined || section.length > maxSection ? undefined : foldSpace(section)
}

/** `en_US` → `en-US`; what is no tag is none. */
function findLanguage(head: PageHead, item: StructuredItem | undefined): string | undefined {
  const stated = [
    head.language,
    readText(item?.inLanguage),
    ...listMetas(head, 'content-language', 'language', 'og:locale'),
  ]
  const tags = stated.map((tag) => tag?.trim().split(',')[0]?.replaceAll('_', '-'))
  return tags.find((tag) => tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag))
}

function findImage(head: PageHead, item: StructuredItem | undefined, base: string): string | undefined {
  const described = readList(item?.image).flatMap(
    (image) => readText(image) ?? readText(readFields(image).url) ?? [],
  )
  const stated = [
    ...listMetas(
      head,
      'og:image',
      'og:image:url',
      'og:image:secure_url',
      'twitter:image',
      'twitter:image:src',
    ),
    ...described,
  ]
  return stated.map((address) => resolveHttpUrl(address, base)).find((address) => address !== undefined)
}

function findCanonical(head: PageHead, item: StructuredItem | undefined, base: string): string | undefined {
  const link = head.links.find(({ rel }) => rel === 'canonical')?.href
  const entity = readText(item?.mainEntityOfPage) ?? readText(readFields(item?.mainEntityOfPage)['@id'])
  const stated = [link, listMetas(head, 'og:url')[0], entity].map((address) => resolveHttpUrl(address, base))
  // Some pages name the outlet's front page, by mistake.
  return stated.find((address) => address !== undefined && URL.parse(address)?.pathname !== '/')
}
