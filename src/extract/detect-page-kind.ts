import { foldSpace } from '../lib/text.ts'
import type { PageKind } from '../model/extracted-page.ts'
import { listTypes, type StructuredItem } from './read-structured-data.ts'

export interface PageKindClues {
  readonly item: StructuredItem | undefined
  /** The types of all that the page describes. */
  readonly types: readonly string[]
  readonly openGraphType: string | undefined
  readonly title: string
  readonly section: string | undefined
  readonly url: string
  /** Of the article, in signs. */
  readonly textLength: number
}

export interface DetectedPageKind {
  readonly kind: PageKind
  readonly reason: string
}

const byType: Readonly<Record<string, PageKind>> = {
  OpinionNewsArticle: 'opinion',
  AnalysisNewsArticle: 'analysis',
  BackgroundNewsArticle: 'analysis',
  LiveBlogPosting: 'live',
  ImageGallery: 'gallery',
  MediaGallery: 'gallery',
}

const words: readonly (readonly [kind: PageKind, words: RegExp])[] = [
  ['live', /^(?:live|live ?blog|liveticker|ticker|live updates?|en direct|en vivo|diretta|ao vivo|онлайн)$/],
  [
    'opinion',
    /^(?:opinions?|comment(?:ary|isfree)?|columns?|columnists?|editorials?|op eds?|kommentare?|meinung(?:en)?|kolumnen?|leitartikel|tribunes?|chroniques?|opinión|columnas?|opinioni|editoriale|opinião|opinie|komentarze?|ledare|kronika|мнения?|думка|社説)$/,
  ],
  [
    'analysis',
    /^(?:analysis|analyse[ns]?|analyses|análisis|analisi|análise|analiza|explainers?|hintergrund|décryptage|анализ)$/,
  ],
  ['video', /^(?:videos?|watch|mediathek|vidéos?)$/],
  [
    'gallery',
    /^(?:gallery|galleries|photos?|pictures|in pictures|fotos|bilder|bildergalerien?|fotostrecken?|galerie|slideshows?|portfolio)$/,
  ],
  [
    'press release',
    /^(?:press releases?|pressemitteilung(?:en)?|pressemeldung(?:en)?|communiqués?|comunicados?|comunicat\w*|news release|pr newswire|prnewswire|businesswire|globenewswire)$/,
  ],
]

// A page of a video or of pictures has a caption; with more text it is an article with a video in it.
const maxCaption = 1500

/** What kind of page it is, by what it says for machines, then its title's prefix, then its section and folders. */
export function detectPageKind(clues: PageKindClues): DetectedPageKind {
  const own = clues.item === undefined ? [] : listTypes(clues.item)
  for (const type of [...own, ...clues.types]) {
    const kind = byType[type]
    if (kind !== undefined && (kind !== 'gallery' || clues.textLength < maxCaption))
      return { kind, reason: `structured data: ${type}` }
  }
  const isVideo = /^video/.test(clues.openGraphType ?? '') || own.includes('VideoObject')
  if (isVideo && clues.textLength < maxCaption) return { kind: 'video', reason: 'structured data or meta' }
  const prefix = /^\s*[[(]?([^|:\]–—]{3,24}?)[\])]?\s*(?:[|:–—]|\])/.exec(clues.title)?.[1]
  const parts = [prefix, clues.section, ...folders(clues.url)]
  for (const part of parts) {
    const word = toWords(part)
    const kind = words.find(([, pattern]) => pattern.test(word))?.[0]
    if (kind === undefined || ((kind === 'video' || kind === 'gallery') && clues.textLength >= maxCaption))
      continue
    return { kind, reason: `named ${word}` }
  }
  return clues.textLength === 0
    ? { kind: 'other', reason: 'no text' }
    : { kind: 'news', reason: 'nothing special' }
}

function toWords(part: string | undefined): string {
  return foldSpace((part ?? '').toLowerCase().replace(/[-_+]/g, ' '))
}

function folders(url: string): string[] {
  return (URL.parse(url)?.pathname ?? '').split('/').filter(Boolean).slice(0, -1)
}
