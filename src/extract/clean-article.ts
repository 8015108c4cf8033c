import { excerptOf } from '../lib/text.ts'
import { registrableDomain, resolveHttpUrl } from '../lib/url.ts'
import type { ExtractionStep } from '../model/extracted-page.ts'
import { toKey } from './find-heading.ts'
import { labelOf } from './label-of.ts'
import { lineWords, pointerReason } from './line-words.ts'
import { type Line, listLines, removeLine } from './list-lines.ts'
import { createElement, listElements, type PageElement, removeElement, textOf } from './page-tree.ts'

export interface ArticleContext {
  readonly titles: readonly string[]
  readonly url: string
}

interface Cleaning {
  readonly step: string
  readonly clean: (article: PageElement, context: ArticleContext, note: Note) => void
}

type Note = (reason: string, text: string) => void

/**
 * In this order: captions first, as their lines would be taken for text; contents before lines, as a list goes whole;
 * lines before edges, which are found by what is left.
 */
const cleanings: readonly Cleaning[] = [
  { step: 'captions', clean: setCaptionsApart },
  { step: 'contents', clean: removeContents },
  { step: 'title', clean: removeTitle },
  { step: 'repeats', clean: removeRepeats },
  { step: 'sections', clean: removeSections },
  { step: 'teasers', clean: removeTeasers },
  { step: 'lines', clean: removeLines },
  { step: 'links', clean: removeLinkLines },
  { step: 'edges', clean: trimEdges },
]

/** Takes out of a chosen article the lines that are not its text, and gives the reason of each. Changes the tree. */
export function cleanArticle(article: PageElement, context: ArticleContext): ExtractionStep[] {
  const steps: ExtractionStep[] = []
  const note: Note = (reason, text) => steps.push({ step: 'trim', reason, detail: excerptOf(text, 80) })
  for (const { clean } of cleanings) clean(article, context, note)
  return steps
}

const captionNames =
  / (?:captions?|credits?|legend|bildunterschrift|bildunterzeile|bildtext|bilduntertitel|image (?:sub ?title|credit|source|text|description)|img metadata|(?:photo|image|picture|foto|bild) ?(?:credit|credits|caption|copyright|source|nachweis|quelle)|copyright|pie (?:de )?foto|didascalia|imgline|imginline) /
const maxCaption = 500

/** A caption repeats the text or names a photographer: it stays with its picture and leaves the text. */
function setCaptionsApart(article: PageElement, _: ArticleContext, note: Note): void {
  for (const element of listElements(article)) {
    if (element.parent === undefined || element.name === 'figcaption' || !captionNames.test(labelOf(element)))
      continue
    const text = textOf(element).trim()
    if (text.length > maxCaption || listElements(element).some(({ name }) => pictures.has(name))) continue
    if (text !== '') note('caption', text)
    const caption = createElement('figcaption')
    caption.children = element.children
    for (const child of caption.children) if (typeof child !== 'string') child.parent = caption
    caption.parent = element.parent
    element.parent.children = element.parent.children.map((child) => (child === element ? caption : child))
    element.parent = undefined
  }
}

const pictures = new Set(['img', 'picture', 'video', 'iframe', 'figure', 'table'])

/** A list whose links all lead to places of this page. */
function removeContents(article: PageElement, _: ArticleContext, note: Note): void {
  for (const list of listElements(article)) {
    if (list.name !== 'ul' && list.name !== 'ol') continue
    const links = listElements(list).filter(({ name }) => name === 'a')
    if (links.length < 2 || !links.every(({ attributes }) => (attributes.href ?? '').includes('#'))) continue
    const [line] = listLines(list)
    if (line === undefined || listLines(list).some(({ linked }) => linked < 0.6)) continue
    note('contents', textOf(list))
    removeElement(list)
  }
}

const titleNames = new Set(['h1', 'h2', 'h3'])

function removeTitle(article: PageElement, { titles }: ArticleContext, note: Note): void {
  const keys = titles.map(toKey)
  for (const element of listElements(article)) {
    if (!titleNames.has(element.name)) continue
    const key = toKey(textOf(element))
    const isTitle =
      key !== '' && keys.some((title) => title === key || (key.length > 20 && title.startsWith(key)))
    if (!isTitle && element.name !== 'h1') continue
    if (!isTitle && listElements(article).filter(({ name }) => name === 'h1').length > 1) continue
    note('title', textOf(element))
    removeElement(element)
  }
}

/** Some pages hold their text twice, once for small screens. */
function removeRepeats(article: PageElement, _: ArticleContext, note: Note): void {
  const seen = new Set<string>()
  for (const line of listLines(article)) {
    if (line.signs < minRepeat) continue
    const key = toKey(line.text)
    if (seen.has(key)) {
      note('stands here twice', line.text)
      removeLine(line)
    }
    seen.add(key)
  }
}

// Shorter lines may be said twice on purpose.
const minRepeat = 60

const sectionWords =
  /^(?:about (?:the )?(?:author|writer|reviewer|contributor|editor|company)s?|author bio|meet the author|(?:über|zu) (?:den|die|der|dem) (?:autor|verfasser|person)\w*|(?:à propos|sobre) (?:de l['’]|d[eo] |el |o )?aut\w+|related (?:articles|posts|stories|content|reading|links|topics|news)|you (?:may|might) (?:also )?(?:like|enjoy|be interested).*|more (?:from|stories|articles|posts|news|like).{0,40}|(?:leave|post|add) a (?:comment|reply).*|comments?|kommentare|(?:das )?könnte (?:sie|dich).*|ähnliche (?:artikel|beiträge)|(?:sign up|subscribe).{0,60}|share (?:this|on).{0,40}|republish.{0,40}|weitere (?:artikel|beiträge|themen|nachrichten|meldungen).{0,40}|mehr (?:zum thema|artikel|beiträge).{0,30})\s*:?$/i

/** A heading of what is beside the article takes with it all that stands under it. */
function removeSections(article: PageElement, _: ArticleContext, note: Note): void {
  const lines = listLines(article)
  let level = 0
  for (const [at, line] of lines.entries()) {
    const own = headingLevel(line.parent)
    if (level > 0 && (own === 0 || own > level)) {
      note('section', line.text)
      removeLine(line)
      continue
    }
    level = 0
    if (own === 0 || at < lines.length / 2 || !sectionWords.test(line.text)) continue
    level = own
    note('section', line.text)
    removeLine(line)
  }
}

function headingLevel({ name }: PageElement): number {
  return headingNames.has(name) ? Number(name[1]) : 0
}

const minTeasers = 3
const maxTeaser = 500

/** Neighbours that are built alike, each with a link to another article: a list of teasers. */
function removeTeasers(article: PageElement, { url }: ArticleContext, note: Note): void {
  for (const element of listElements(article)) {
    if (element.parent === undefined || unlisted.has(element.name)) continue
    const children = element.children.filter((child) => typeof child !== 'string')
    if (children.length < minTeasers) continue
    const form = children.map(({ name, attributes }) => `${name} ${attributes.class?.split(' ')[0] ?? ''}`)
    if (new Set(form).size > 1) continue
    const teasers = children.filter((child) => isTeaser(child, url))
    if (teasers.length < children.length * 0.8) continue
    note('teasers', textOf(element))
    removeElement(element)
  }
}

const unlisted = new Set(['p', 'tr', 'table', 'thead', 'tbody'])

function isTeaser(element: PageElement, url: string): boolean {
  if (element.name === 'p') return false
  const lines = listLines(element)
  const text = lines.reduce((sum, { signs }) => sum + signs, 0)
  if (text > maxTeaser) return false
  const leading = lines.find(({ linked, signs }) => linked > 0.9 && signs >= minLinkLine)
  return leading !== undefined && leadsWithin(leading, url) && lines.length <= 8
}

function removeLines(article: PageElement, _: ArticleContext, note: Note): void {
  const lines = listLines(article)
  for (const [at, line] of lines.entries()) {
    if (!isRemaining(line)) continue
    const reason = findLineReason(line)
    if (reason === undefined) continue
    note(reason, line.text)
    removeLine(line)
    if (reason !== pointerReason || line.linked > 0.5) continue
    // What a heading like "Related articles" announces.
    for (const next of lines.slice(at + 1)) {
      if (next.linked < 0.7) break
      note(reason, next.text)
      removeLine(next)
    }
  }
}

function isRemaining({ parent, nodes }: Line): boolean {
  const [first] = nodes
  return first !== undefined && parent.children.includes(first)
}

function findLineReason(line: Line): string | undefined {
  const found = lineWords.find(({ words, maxSigns }) => line.signs <= maxSigns && words.test(line.text))
  if (found === undefined) return undefined
  // A list of an article may begin with such words: only links of it are furniture.
  if (listed.has(line.parent.name) && line.linked < 0.5) return undefined
  if (found.unless === 'a sentence' && isSentence(line)) return undefined
  return found.reason
}

function isSentence({ text, linked, signs }: Line): boolean {
  return linked < 0.2 && signs > 60 && /[.!?…]["”’»)]?$/.test(text)
}

const listed = new Set(['li', 'td', 'th', 'dd', 'dt'])
const minLinkLine = 20

/** A paragraph that is nothing but a link into the same outlet leads to another article. */
function removeLinkLines(article: PageElement, { url }: ArticleContext, note: Note): void {
  for (const line of listLines(article)) {
    if (line.linked < 0.95 || line.signs < minLinkLine || listed.has(line.parent.name)) continue
    if (!leadsWithin(line, url)) continue
    note('only a link', line.text)
    removeLine(line)
  }
}

function leadsWithin({ nodes, parent }: Line, url: string): boolean {
  const links = [parent, ...nodes].flatMap((node) =>
    typeof node === 'string' ? [] : [node, ...listElements(node)].filter(({ name }) => name === 'a'),
  )
  const host = registrableDomain(url)
  return links.every(({ attributes: { href } }) => {
    if (href === undefined || href.startsWith('#')) return false
    const address = resolveHttpUrl(href, url)
    return address !== undefined && registrableDomain(address) === host
  })
}

// A line that is surely a sentence or two of the article.
const minProse = 80
// Lines: what stands around an article is short.
const edgeReach = 12

/** Around the text: dates, names and labels before its first sentence, and names, agencies and headings after its last. */
function trimEdges(article: PageElement, _: ArticleContext, note: Note): void {
  const lines = listLines(article)
  const isProse = (line: Line): boolean => line.signs >= minProse && line.linked < 0.5
  const first = lines.findIndex(isProse)
  const last = lines.findLastIndex(isProse)
  if (first === -1) return
  for (const line of lines.slice(0, Math.min(first, edgeReach))) {
    if (!isFrontMatter(line)) continue
    note('before the text', line.text)
    removeLine(line)
  }
  for (const line of lines
    .slice(last + 1)
    .toReversed()
    .slice(0, edgeReach)) {
    if (!isEndMatter(line)) break
    note('after the text', line.text)
    removeLine(line)
  }
}

const frontMatter =
  /^(?:by|von|por|par|di|door|av|od|text|autor)(?:\s|:)\s*\S.{0,60}$|\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d|\bmin(?:ute)?s?\b|^[^\p{L}]*$|\bago\b|^vor \d/iu

function isFrontMatter({ text, signs, parent, linked }: Line): boolean {
  if (headingNames.has(parent.name) || signs > 70) return false
  if (listed.has(parent.name) && linked < 0.9) return false
  return linked > 0.8 || (frontMatter.test(text) && !/[.!?]["”’]?$/.test(text))
}

function isEndMatter({ text, signs, parent, linked }: Line): boolean {
  if (headingNames.has(parent.name)) return true
  if (listed.has(parent.name)) return linked > 0.9
  return linked > 0.8 || (signs < 50 && !/[.!?…:;]["”’»)]*$/.test(text))
}

const headingNames = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
