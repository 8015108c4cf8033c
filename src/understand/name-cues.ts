/** Words around a name that say of what it is, by language. Written for this project. */

import { toWholeWords } from './to-whole-words.ts'

export interface NameCues {
  /** Stands before a name: something lies there. */
  readonly inside: RegExp
  /** Stands before a name: no person is called so. */
  readonly article: RegExp
  /** Stands behind a name: who has it speaks or has an age. */
  readonly speaks: RegExp
  /** Stands before a person's name, or behind it: `the singer`, `, who`, `, the head of`. */
  readonly role: RegExp
  readonly who: RegExp
}

type Words = readonly [inside: string, article: string, speaks: string, role: string, who: string]

const byLanguage: Readonly<Record<string, Words>> = {
  en: [
    'in|near|across|throughout|outside|into|around',
    'the|an?|this|that|these|those|every|each|no',
    'says?|said|told|tells|tweeted|added|asked|wrote|argued|announced|testified|insisted|acknowledged|claimed|explained|warned|vowed|declined|denied',
    'singer|actor|actress|striker|goalkeeper|midfielder|defender|novelist|poet|historian|astronaut|astronomer|biologist|chemist|physicist|cyclist|swimmer|runner|sprinter|skier|golfer|boxer|guitarist|pianist|conductor|painter|sculptor|architect|filmmaker|comedian|playwright|journalist|columnist|presenter|activist|campaigner|dissident|lawmaker|minister|mayor|president|senator|governor|director|chairman|chairwoman|professor|captain|spokesman|spokeswoman|spokesperson|founder|owner|author|coach|manager|lawyer|economist|scientist|researcher|teacher|leader|boss|pastor|pilot|driver|writer|editor|analyst|judge|general|colonel|sheriff|bishop|doctor|farmer|player|chief|husband|wife|son|daughter|brother|sister|father|mother',
    ', who|, (?:the |its |their )?(?:acting |deputy |former )?(?:head|mayor|director|chairman|chairwoman|governor|minister|professor|spokesman|spokeswoman) (?:of|for)',
  ],
  de: [
    'in|bei|nach|aus',
    'der|die|das|dem|den|ein|eine|einem|einen',
    'sagte|sagt|erklärte|schrieb|betonte|warnte|forderte|kritisierte|teilte',
    'sänger|sängerin|schauspieler|schauspielerin|minister|ministerin|bürgermeister|bürgermeisterin|präsident|präsidentin|sprecher|sprecherin|direktor|direktorin|professor|professorin|trainer|autor|autorin|regisseur|regisseurin|chef|chefin|richter|richterin|leiter|leiterin|forscher|forscherin',
    ', (?:der|die) (?:chef|chefin|leiter|leiterin|direktor|direktorin|sprecher|sprecherin) (?:der|des)',
  ],
  fr: [
    'à|en|au|aux|dans',
    'le|la|les|un|une|du|des',
    'a déclaré|a dit|a affirmé|a annoncé|a estimé|déclare|explique|affirme|estime',
    'ministre|maire|président|présidente|député|députée|directeur|directrice|chanteur|chanteuse|acteur|actrice|écrivain|avocat|avocate|professeur|chercheur|chercheuse|entraîneur|juge|réalisateur|réalisatrice',
    ', qui',
  ],
  es: [
    'en|hacia',
    'el|la|los|las|un|una|del',
    'dijo|afirmó|declaró|aseguró|señaló|anunció|explicó|advirtió',
    'ministro|ministra|alcalde|alcaldesa|presidente|presidenta|diputado|diputada|director|directora|cantante|actor|actriz|escritor|escritora|abogado|abogada|profesor|profesora|entrenador|juez',
    ', quien',
  ],
  it: [
    'a|ad|in',
    'il|lo|la|gli|le|un|una|del|della',
    'ha detto|ha dichiarato|ha spiegato|ha affermato|dice|spiega',
    'ministro|ministra|sindaco|sindaca|presidente|deputato|deputata|direttore|direttrice|cantante|attore|attrice|scrittore|scrittrice|avvocato|professore|professoressa|allenatore|giudice|regista',
    '',
  ],
  pt: [
    'em',
    'o|a|os|as|um|uma|do|da',
    'disse|afirmou|declarou|anunciou|explicou',
    'ministro|ministra|prefeito|prefeita|presidente|deputado|deputada|diretor|diretora|cantor|cantora|ator|atriz|escritor|escritora|advogado|advogada|professor|professora|treinador|juiz',
    '',
  ],
  nl: [
    'in|naar|bij|uit',
    'de|het|een',
    'zei|zegt|schreef|verklaarde',
    'minister|burgemeester|president|premier|directeur|zanger|zangeres|acteur|actrice|schrijver|schrijfster|advocaat|hoogleraar|trainer|rechter',
    ', die',
  ],
}

const compiled = new Map<string, NameCues>()

/** What is known of a language; of others those of English, which match nothing there. */
export function getNameCues(language: string): NameCues {
  const known = compiled.get(language)
  if (known) return known
  const [inside, article, speaks, role, who] = byLanguage[language] ?? (byLanguage.en as Words)
  const cues = {
    inside: new RegExp(`${toWholeWords(inside)}\\s$`, 'iu'),
    article: new RegExp(`${toWholeWords(article)}\\s$`, 'iu'),
    role: new RegExp(`${toWholeWords(role)}\\s$`, 'iu'),
    who: new RegExp(`^(?:${who === '' ? '(?!)' : who})(?!\\p{L})`, 'iu'),
    speaks: new RegExp(`^(?:(?:, who)? ${toWholeWords(speaks)}|, \\d\\d,)`, 'iu'),
  }
  compiled.set(language, cues)
  return cues
}
