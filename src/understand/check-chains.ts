import type { Chain, ChainCheck } from '../model/chain.ts'
import type { ArticleId, Span, Timestamp } from '../model/ids.ts'
import { findOutletNames } from './find-outlet-names.ts'
import { findQuoted } from './find-quoted.ts'
import { toMainDomain } from './outlet-names.ts'
import { stemWord } from './stem-word.ts'
import { getStopWords } from './stop-words.ts'

export interface ChainedArticle {
  readonly articleId: ArticleId
  readonly outletDomain: string
  readonly publishedAt: Timestamp
  readonly language: string
  readonly text: string
  readonly sentences: readonly Span[]
  readonly chains: readonly Chain[]
}

/** A list of links to others may name an outlet in every line. */
const mostChains = 20
/** Of the outlet that is named, its latest before. */
const mostSources = 5
/** Longer than any report. */
const mostSentences = 400
/** Clocks of outlets differ, and some give the time of the last change. */
const clockMs = 3_600_000
/** Quoted words fewer than these are a phrase that anybody may use. */
const fewestQuoted = 3
/** So much of what a sentence says stands in one sentence of the other, by its words. */
const minShare = 0.6
/** And of what stands in quotation marks so much in the same order: of six common words most stand anywhere. */
const minPairs = 0.4
/** `What she told the Times:` is said in what comes after it. */
const isLeading = /:\s*$/

/** Each article's chains held against what the outlet that they name first has in the same set; articles without chains are left out. */
export function checkChains(
  articles: readonly ChainedArticle[],
): ReadonlyMap<ArticleId, readonly ChainCheck[]> {
  const byDomain = Map.groupBy(articles, ({ outletDomain }) => toMainDomain(outletDomain))
  const checked = new Map<ArticleId, readonly ChainCheck[]>()
  const read = createSources()
  for (const article of articles) {
    if (article.chains.length === 0) continue
    const chains = article.chains.slice(0, mostChains).flatMap((chain) => {
      const domain = chain.links[0]?.domain ?? ''
      const sources = (byDomain.get(domain) ?? []).filter(
        ({ publishedAt }) => publishedAt <= article.publishedAt + clockMs,
      )
      return checkChain(article, chain, sources.slice(-mostSources).map(read)) ?? []
    })
    checked.set(article.articleId, chains)
  }
  return checked
}

function checkChain(
  { text, language }: ChainedArticle,
  chain: Chain,
  sources: readonly ReadSource[],
): ChainCheck | undefined {
  if (sources.length === 0) return { at: chain.start, verdict: 'not held', found: undefined }
  const said = readSaid(text.slice(chain.start, chain.end), language)
  if (said.quoted.length === 0 && isLeading.test(text.slice(chain.start, chain.end))) return undefined
  let best: Likeness | undefined
  for (const source of sources) {
    const found = findLikeness(said, source)
    if (found && (!best || found.share > best.share)) best = found
  }
  if (!best || best.share < minShare) return { at: chain.start, verdict: 'not found', found: undefined }
  const { articleId, sentence } = best
  return { at: chain.start, verdict: best.isSame ? 'confirmed' : 'altered', found: { articleId, sentence } }
}

interface Said {
  /** What stands in quotation marks, folded; without any, nothing. */
  readonly quoted: readonly string[]
  /** What is to be found: the words of the quotes, else all words that say something. */
  readonly words: readonly string[]
  readonly figures: readonly string[]
}

function readSaid(sentence: string, language: string): Said {
  const quoted = findQuoted(sentence)
    .map(({ start, end }) => fold(sentence.slice(start, end)))
    .filter((words) => words.split(' ').length >= fewestQuoted)
  const own = quoted.length > 0 ? quoted.join(' ') : withoutNames(sentence)
  return { quoted, words: listStems(own, language), figures: own.match(/\p{N}+/gu) ?? [] }
}

function withoutNames(sentence: string): string {
  let rest = ''
  let from = 0
  for (const { start, end } of findOutletNames(sentence)) {
    rest += sentence.slice(from, start)
    from = end
  }
  return rest + sentence.slice(from)
}

interface ReadSource {
  readonly articleId: ArticleId
  readonly sentences: readonly ReadSentence[]
}

interface ReadSentence {
  readonly folded: string
  readonly stems: ReadonlySet<string>
}

/** Reads each article once, however many name it. A sentence is read with the one after it, as quotes run on. */
function createSources(): (article: ChainedArticle) => ReadSource {
  const known = new Map<ArticleId, ReadSource>()
  return ({ articleId, text, sentences, language }) => {
    const before = known.get(articleId)
    if (before) return before
    const read = sentences.slice(0, mostSentences).map(({ start, end }, at) => {
      const words = text.slice(start, sentences[at + 1]?.end ?? end)
      return { folded: fold(words), stems: new Set(listStems(words, language)) }
    })
    known.set(articleId, { articleId, sentences: read })
    return { articleId, sentences: read }
  }
}

interface Likeness {
  readonly articleId: ArticleId
  readonly sentence: number
  /** Of the words that are to be found, 0 to 1. */
  readonly share: number
  readonly isSame: boolean
}

/** The place of an article that has most of what is said. */
function findLikeness(
  { quoted, words, figures }: Said,
  { articleId, sentences }: ReadSource,
): Likeness | undefined {
  let best: Likeness | undefined
  for (const [sentence, { folded, stems }] of sentences.entries()) {
    const share = words.filter((word) => stems.has(word)).length / Math.max(1, words.length)
    // A sentence is read with the next: where that one has it all, it is the place.
    const isNext = share === best?.share && sentence === best.sentence + 1
    if (share < minShare || (share <= (best?.share ?? 0) && !isNext)) continue
    const parts = quoted.length > 0 ? quoted : figures
    if (quoted.length > 0 && sharePairs(quoted, folded) < minPairs) continue
    best = {
      articleId,
      sentence,
      share,
      isSame: parts.every((part) => ` ${folded} `.includes(` ${part} `)),
    }
  }
  return best
}

/** Of all words that stand side by side in quotations, those that do so in a text. */
function sharePairs(quoted: readonly string[], folded: string): number {
  const pairs = quoted.flatMap((part) => {
    const words = part.split(' ')
    return words.slice(1).map((word, at) => ` ${words[at]} ${word} `)
  })
  return pairs.filter((pair) => ` ${folded} `.includes(pair)).length / pairs.length
}

/** Letters and figures alone, so that the shape of marks and blanks does not count. */
function fold(words: string): string {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

function listStems(words: string, language: string): string[] {
  const stops = getStopWords(language)
  return fold(words)
    .split(' ')
    .filter((word) => word !== '' && !stops.has(word))
    .map((word) => stemWord(language, word))
}
