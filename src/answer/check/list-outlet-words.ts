import type { CitedText } from './cited-text.ts'
import { findSpeakers } from './find-speakers.ts'
import { readStatement } from './read-statement.ts'
import type { Statement, StatementWord } from './statement.ts'

// How an outlet is told of beside words of saying, in the languages that have tables; without accents, as words are compared.
const telling =
  /^(?:adds?|calls?|cites?|counts?|describes?|gives?|leaves?|mentions?|names?|omits?|puts?|quotes?|reports?|says?|speaks?|tells?|writes?|nennt|zahlt|zitiert|beziffert|erwahnt|lasst|schreibt|berichtet|meldet|spricht|erganzt|cite|compte|donne|ecrit|evoque|mentionne|omet|parle|ajoute|cita|cuenta|da|escribe|habla|menciona|omite|anade)$/

/**
 * The words of a sentence that name a cited outlet as the one who tells: `“…, the Harbour Courier reported”`. What somebody
 * calls an outlet may be a statement itself, so that its words count nowhere else, and in part only by its last: `“the Courier reported”`.
 */
export function listOutletWords(claim: Statement, { sentences, claimWords }: CitedText): Set<StatementWord> {
  const names = [...new Set(sentences.map(({ source }) => source.outlet))].map((name) =>
    toWords(name, claimWords.language),
  )
  const speakers = new Set(findSpeakers(claim, claimWords).flatMap(({ who }) => who))
  const found = new Set<StatementWord>()
  for (const name of names) {
    const last = name.at(-1)
    for (const [at, word] of claim.words.entries()) {
      const run = claim.words.slice(at, at + name.length)
      const isWhole = name.length > 0 && run.every(({ lower }, index) => lower === name[index])
      const next = claim.words[at + name.length]?.lower ?? ''
      const isTeller = run.every((one) => speakers.has(one)) || telling.test(next)
      if (isWhole && run.length === name.length && isTeller) for (const one of run) found.add(one)
      if (word.lower === last && word.isCapital && speakers.has(word)) found.add(word)
    }
  }
  return found
}

const articles = new Set('the der die das le la les el los las'.split(' '))

/** As sentences are read; without an article, which a sentence has for itself. */
function toWords(name: string, language: string): string[] {
  const words = readStatement(name, language).words.map(({ lower }) => lower)
  return articles.has(words[0] ?? '') && words.length > 1 ? words.slice(1) : words
}
