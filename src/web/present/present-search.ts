import { extractPassage } from '../../lib/extract-passage.ts'
import type { ParsedSearch } from '../../lib/search-terms.ts'
import type { Article } from '../../model/article.ts'
import { pick } from '../load/load-articles.ts'
import type { LoadedSearch } from '../load/load-search.ts'
import { toSearchQuery } from '../read-search.ts'
import type { Frame } from '../views/frame.ts'
import type { PassagePiece, SearchChoices, SearchFields, SearchView } from '../views/search-view.ts'
import { presentArticleLine } from './present-article-line.ts'
import { presentSearchFollow } from './present-follow.ts'
import { presentSearchTools } from './present-tools.ts'
import { presentSearchWhy } from './present-why.ts'

// Three lines on a wide screen.
const passageLength = 260

// Of what was only filtered the beginning is shown.
const nothingAsked: ParsedSearch = { wanted: [], excluded: [], cut: false }

/** Results with their passages, or the sentence that stands in their place. */
export function presentSearch(
  loaded: LoadedSearch,
  frame: Frame,
  rest: {
    readonly fields: SearchFields
    readonly choices: SearchChoices
    readonly older: string | undefined
  },
): SearchView {
  const { asked, outlets } = loaded
  const parsed = asked.kind === 'query' ? asked.parsed : nothingAsked
  const articles = pick(loaded, loaded.ids)
  const texts = new Map(loaded.texts.map(({ articleId, text }) => [articleId, text]))
  return {
    typed: rest.fields,
    sentence: sentenceOf(loaded, frame),
    results:
      asked.kind === 'nothing'
        ? []
        : articles.map((article) => {
            const passage = presentPassage(article, texts.get(article.id) ?? '', parsed)
            const found =
              asked.kind === 'query' && parsed.wanted.length > 0
                ? countFound(article, passage, parsed)
                : undefined
            const whyHere = presentSearchWhy(article, found, frame)
            return {
              line: { ...presentArticleLine(article, { outlets, base: frame.base }), whyHere },
              passage,
            }
          }),
    choices: rest.choices,
    follow: presentSearchFollow(loaded.standing, frame),
    older: rest.older,
    tools: loaded.ids.length > 0 ? presentSearchTools(toSearchQuery(rest.fields), { frame }) : [],
  }
}

function sentenceOf({ asked, ids }: LoadedSearch, { words }: Frame): string | undefined {
  if (asked.kind === 'nothing') return asked.sentence
  return ids.length === 0 ? words.nothingFound : undefined
}

/** How often the words asked for stand in the headline, and in the part of the text that is shown. */
function countFound(article: Article, passage: readonly PassagePiece[], parsed: ParsedSearch) {
  const { title, language } = article
  const inTitle = extractPassage(title, parsed, { language, maxLength: title.length }).marks.length
  return { inTitle, inPassage: passage.filter(({ isMarked }) => isMarked).length }
}

/** The part of the text that answers, cut where a mark begins or ends; dots stand for what is left out. */
function presentPassage(article: Article, text: string, parsed: ParsedSearch): PassagePiece[] {
  const source = text === '' ? article.excerpt : text
  const passage = extractPassage(source, parsed, { language: article.language, maxLength: passageLength })
  const pieces: PassagePiece[] = []
  let at = passage.start
  for (const mark of passage.marks) {
    pieces.push({ text: source.slice(at, mark.start), isMarked: false })
    pieces.push({ text: source.slice(mark.start, mark.end), isMarked: true })
    at = mark.end
  }
  pieces.push({ text: source.slice(at, passage.end), isMarked: false })
  if (passage.start > 0) pieces.unshift({ text: '… ', isMarked: false })
  if (passage.end < source.length) pieces.push({ text: ' …', isMarked: false })
  return pieces.filter((piece) => piece.text !== '')
}
