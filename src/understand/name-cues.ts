/** Words around a name that say of what it is, by language. Written for this project. */

import { toWholeWords } from './to-whole-words.ts'

export interface NameCues {
  /** Stands before a name: something lies there. */
  readonly inside: RegExp
  /** Stands before a name: no person is called so. */
  readonly article: RegExp
  /** Stands behind a name: who has it speaks or has an age. */
  readonly speaks: RegExp
}

type Words = readonly [inside: string, article: string, speaks: string]

const byLanguage: Readonly<Record<string, Words>> = {
  en: [
    'in|near|across|throughout|outside|into|around',
    'the|an?|this|that|these|those|every|each|no',
    'says?|said|told|tells|tweeted|added|asked|wrote|argued|announced|testified|insisted|acknowledged|claimed|explained|warned|vowed|declined|denied',
  ],
  de: [
    'in|bei|nach|aus',
    'der|die|das|dem|den|ein|eine|einem|einen',
    'sagte|sagt|erklärte|schrieb|betonte|warnte|forderte|kritisierte|teilte',
  ],
  fr: [
    'à|en|au|aux|dans',
    'le|la|les|un|une|du|des',
    'a déclaré|a dit|a affirmé|a annoncé|a estimé|déclare|explique|affirme|estime',
  ],
  es: ['en|hacia', 'el|la|los|las|un|una|del', 'dijo|afirmó|declaró|aseguró|señaló|anunció|explicó|advirtió'],
  it: [
    'a|ad|in',
    'il|lo|la|gli|le|un|una|del|della',
    'ha detto|ha dichiarato|ha spiegato|ha affermato|dice|spiega',
  ],
  pt: ['em', 'o|a|os|as|um|uma|do|da', 'disse|afirmou|declarou|anunciou|explicou'],
  nl: ['in|naar|bij|uit', 'de|het|een', 'zei|zegt|schreef|verklaarde'],
}

const compiled = new Map<string, NameCues>()

/** What is known of a language; of others those of English, which match nothing there. */
export function getNameCues(language: string): NameCues {
  const known = compiled.get(language)
  if (known) return known
  const [inside, article, speaks] = byLanguage[language] ?? (byLanguage.en as Words)
  const cues = {
    inside: new RegExp(`${toWholeWords(inside)}\\s$`, 'iu'),
    article: new RegExp(`${toWholeWords(article)}\\s$`, 'iu'),
    speaks: new RegExp(`^(?:(?:, who)? ${toWholeWords(speaks)}|, \\d\\d,)`, 'iu'),
  }
  compiled.set(language, cues)
  return cues
}
