import { type SearchPhrase, toSearchTerm, toSearchText } from '../lib/search-terms.ts'
import type { RuleFacts } from '../model/rule.ts'

/** The words of one article as the search index has them, read once and only if somebody asks. */
export interface FactTerms {
  readonly language: string
  readonly title: () => string
  /** With the title. */
  readonly text: () => string
}

/** The words of an article, between blanks; a line end keeps phrases from reaching from the title into the text. */
export function readFactTerms({ title, text, language }: RuleFacts): FactTerms {
  const ofTitle = once(() => ` ${toSearchText(title, language)} `)
  return {
    language,
    title: ofTitle,
    text: once(() => `${ofTitle()}\n ${toSearchText(text, language)} `),
  }
}

/** Whether a phrase stands there, as its words are written or in the stems of the text's language. */
export function hasForm(terms: FactTerms, where: 'title' | 'text', phrase: SearchPhrase): boolean {
  const words = terms[where]()
  return [undefined, terms.language].some((language) => {
    const form = phrase.map((word) => toSearchTerm(word, language)).filter((term) => term !== '')
    return form.length > 0 && words.includes(` ${form.join(' ')} `)
  })
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
