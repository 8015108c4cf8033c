import { findAgency, findCredits } from '../lib/find-credits.ts'
import { readFields, readList, readText } from '../lib/read.ts'
import { foldSpace } from '../lib/text.ts'
import { toKey } from './find-heading.ts'
import { labelOf } from './label-of.ts'
import { listElements, type PageElement, textOf } from './page-tree.ts'
import type { PageHead } from './read-markup.ts'
import type { StructuredItem } from './read-structured-data.ts'

export interface AuthorClues {
  readonly head: PageHead
  /** The page before anything is removed. */
  readonly root: PageElement
  readonly heading: PageElement | undefined
  readonly item: StructuredItem | undefined
  /** All that the page describes: an article may name its author by reference. */
  readonly items: readonly StructuredItem[]
  readonly siteNames: readonly string[]
}

export interface FoundAuthors {
  readonly names: readonly string[]
  readonly reason: string
  /** What stands where authors do but is an agency. */
  readonly agency?: string
}

const metaNames =
  `author article:author parsely-author sailthru.author dc.creator dcterms.creator creator citation_author byl
  article:author_name cxenseparse:author og:article:author authors bt:author rbauthors`.split(/\s+/)

/** Where a page names its authors, in order of trust: for machines, then marked in the text, then at the heading. */
const sources: readonly {
  readonly reason: string
  readonly list: (clues: AuthorClues) => readonly string[]
}[] = [
  {
    reason: 'structured data',
    list: listDescribed,
  },
  {
    reason: 'meta',
    list: ({ head }) =>
      metaNames
        .flatMap((name) => head.metas.filter((meta) => meta.name === name).map(({ content }) => content))
        .slice(0, maxAuthors),
  },
  { reason: 'marked as author', list: listMarked },
  { reason: 'at the heading', list: listAtHeading },
]

// More are the outlet's whole staff.
const maxAuthors = 12

/** The people who wrote an article, without "By", roles, addresses, agencies and the outlet itself. */
export function extractAuthors(clues: AuthorClues): FoundAuthors {
  let agency: string | undefined
  for (const { reason, list } of sources) {
    const found = list(clues)
    agency ??= findCredits({ text: '', authors: found.flatMap(listCredits) })[0]?.agency
    const names = cleanNames(found, clues.siteNames, reason !== 'at the heading')
    if (names.length > 0) return { names, reason, ...(agency && { agency }) }
  }
  return { names: [], reason: 'no names', ...(agency && { agency }) }
}

/** An agency may stand behind the name, in brackets. */
function listCredits(byline: string): string[] {
  return [byline, ...[...byline.matchAll(/\(([^()]{2,40})\)/g)].map(([, bracketed = '']) => bracketed)]
}

function listDescribed({ item, items }: AuthorClues): string[] {
  return readList(item?.author ?? item?.creator).flatMap((author) => {
    const id = readFields(author)['@id']
    const named =
      id === undefined ? undefined : items.find((each) => each['@id'] === id && each.name !== undefined)
    return readNames(named ?? author)
  })
}

function readNames(value: unknown): string[] {
  const text = readText(value)
  if (text !== undefined) return [text]
  return readList(readFields(value).name).flatMap((name) => readText(name) ?? [])
}

function listMarked({ root }: AuthorClues): string[] {
  const elements = listElements(root)
  const marked = elements.filter(
    ({ attributes }) =>
      /\bauthor\b/i.test(attributes.itemprop ?? '') || /\bauthor\b/i.test(attributes.rel ?? ''),
  )
  return marked.slice(0, maxAuthors).map((element) => {
    const named = listElements(element).find(({ attributes }) => /\bname\b/i.test(attributes.itemprop ?? ''))
    return textOf(named ?? element)
  })
}

// A name that has one of these words is the author's, where it is near the heading.
const bylineNames =
  / (?:by ?line|author|authors|authorname|autor|autoren|auteur|autore|writer|reporter|written by) /
const authorPages =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|staff|people|profiles?|writers?|contributors?|journalists?|by|team|user|redaktion)\/[^/]+/i
const begins =
  /^(?:by|von|par|por|di|door|av|af|od|autor(?:en|in)?:?|text:?|(?:written|posted|story|published) by|автор:?)\s+\p{Lu}/iu

// Elements: further from the heading other articles begin.
const before = 15
const behind = 40
const maxByline = 120

function listAtHeading({ root, heading }: AuthorClues): string[] {
  if (heading === undefined) return []
  const elements = listElements(root)
  const at = elements.indexOf(heading)
  const near = elements
    .slice(Math.max(0, at - before), at + behind)
    .map((element) => ({ element, text: foldSpace(textOf(element)) }))
  const short = near.filter(
    ({ element, text }) => element !== heading && text !== '' && text.length <= maxByline,
  )
  const named = short.filter(({ element }) => bylineNames.test(labelOf(element)))
  const linked = short.filter(
    ({ element: { name, attributes } }) => name === 'a' && authorPages.test(attributes.href ?? ''),
  )
  const begun = short.filter(({ text }) => begins.test(text))
  // The inner the element, the less is around the name.
  const candidates = [linked, named.toReversed(), begun.toReversed()].map((found) =>
    found.map(({ text }) => text),
  )
  const naming = candidates.map((texts) => texts.filter((text) => splitByline(text).some(isPerson)))
  return naming.find((texts) => texts.length > 0)?.slice(0, maxAuthors) ?? []
}

const roles =
  /(?:^|\s)(?:senior|sr|jr|full|bio|director|ceo|cto|founder|president|manager|industry|staff|chief|deputy|managing|associate|contributing|guest|freelance|former|political|special|foreign|business|science|tech(?:nology)?|news|sports?|health|editor|reporter|writer|correspondent|journalist|columnist|contributor|producer|author|redakteur\w*|korrespondent\w*|journaliste?|autorin|volontär\w*|redactor\w*|periodista|giornalista|photographer|medically|reviewed|updated|published|posted|dr|prof|phd|md|rd)(?:\s|$|[.,:])/i
const nobody =
  /^(?:admin\w*|editors?|editorial( \w+)?|redaktion\w*|(?:die |der )?redaktion|redaction|rédaction|la redacción|redacción|redazione|redação|redakcja|staff( \w+)?|guest( \w+)?|newsroom|news ?desk|web ?desk|team|online|webmaster|unknown|anonymous|author|user|null|undefined|contributors?|press release|pressemitteilung|agenturen|agencies|root|wordpress)$/i

/** Names of people out of bylines: `['By Ana Lee and Bo Chen, Senior Editor']` → `['Ana Lee', 'Bo Chen']`. */
function cleanNames(texts: readonly string[], siteNames: readonly string[], isTold: boolean): string[] {
  const sites = siteNames.map((name) => toKey(name).replaceAll(' ', ''))
  const names = new Map<string, string>()
  for (const part of texts.slice(0, maxAuthors).flatMap(splitByline)) {
    const key = toKey(part)
    const solid = key.replaceAll(' ', '')
    // A first name alone is one where machines are told so, but not in a line of labels.
    if (
      !(isPerson(part) || (isTold && firstName.test(part) && !roles.test(part))) ||
      nobody.test(key) ||
      findAgency(part) !== undefined
    )
      continue
    if (sites.some((site) => site === solid || (site.length > 4 && solid.includes(site)))) continue
    if (!names.has(key)) names.set(key, part)
  }
  return [...names.values()].slice(0, maxAuthors)
}

function splitByline(text: string): string[] {
  return foldSpace(text.slice(0, maxByline * 4))
    .replace(/https?:\S+|\S+@\S+\.\S+|(?<=\s|^)@\w+|\([^)]*\)|<[^>]*>/g, ' ')
    .replace(
      /^\s*(?:article|story|words?|written|posted|reviewed|text|foto|interview|ein \w+)?\s*(?:by|von|par|por|di|door|av|af|od|autor(?:en|in)?|text|автор)(?:\s|:)+/iu,
      '',
    )
    .replace(/\s(?:on|am|le|el|il)\s+(?:\S+\s+)?\d.*$/i, '')
    .split(/\s*(?:[,;|•·]|\/|\band\b|\bund\b|&|\bet\b|\s[yeio]\s|\bfor\b|\bin\b|\s[–—-]\s|\bund\b)\s*/u)
    .map((part) =>
      foldSpace(part)
        .replace(/^(?:by|von|par|por|dr\.?|prof\.?)\s+/i, '')
        .replace(/^[\s.:]+|[\s.:]+$/g, ''),
    )
    .filter((part) => part !== '')
}

const maxName = 40
const firstName = /^\p{Lu}\p{Ll}{2,}$/u

/** Two to five words, most of them capitalised, and no role; or one word of a script without capitals. */
function isPerson(text: string): boolean {
  if (text.length > maxName || /[\d:]/.test(text) || roles.test(text)) return false
  const words = text.split(' ')
  if (words.length === 1) return /^[\u3040-\u9fff\uac00-\ud7af]{2,6}$/.test(text)
  const capital = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length
  return words.length <= 5 && capital >= 2
}
