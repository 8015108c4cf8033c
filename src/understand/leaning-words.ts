import { toWholeWords } from './to-whole-words.ts'

export interface LeaningWords {
  /** Opens a sentence that goes on from the one before it, or that sends its reader elsewhere. */
  readonly opener: RegExp
  /** Opens a sentence about somebody whom only the ones before it name: `At the rally, she …`, `The talks of the two men …` */
  readonly unsaid: RegExp
  /** Ends a sentence with a speaker who is not named: `…, he said.` */
  readonly unnamed: RegExp
}

interface Words {
  /** Stand for somebody or something named before, tie the sentence to the one before, or send its reader elsewhere. */
  readonly opener: string
  /** Say when or where, before whom a sentence is about. */
  readonly setting?: string
  /** Stand for several who were named. */
  readonly several?: string
  /** Stand for who speaks. */
  readonly pronoun: string
  /** Say that somebody speaks. */
  readonly saying: string
}

const byLanguage: Readonly<Record<string, Words>> = {
  en: {
    opener: `he|she|it|they|his|her|its|their|this|that|these|those|but|and|or|so|also|however|meanwhile|still|yet|then|
      there|such|both|the two|the latter|the former|the same|in doing so|by doing so|in that|at that|after that|since then|
      by then|until then|in turn|in response,|instead,|as a result,|in addition,|for that|thus|therefore|moreover|
      for more information|for more on|for the latest|click`,
    setting: 'at|in|on|by|during|from|to|with|for|under|despite|now|today|later|earlier|last',
    several: `the two men|the two women|the two sides|the two leaders|the two parties|the two countries|the two companies|
      the two candidates|the two rivals|the pair|the duo`,
    pronoun: 'he|she|they',
    saying: 'said|says|say|told|tells|added|adds|wrote|writes|warned|claimed|asked|explained',
  },
  de: {
    opener: `er|sie|es|ihr|ihre|ihren|ihrem|ihrer|sein|seine|seinen|seinem|seiner|dies|diese|dieser|dieses|diesen|diesem|das
      sei|das ist|das war|das hat|aber|und|oder|auch|doch|dabei|damit|dazu|dafür|dagegen|deshalb|zudem|außerdem|dort|dann|
      allerdings|beide`,
    pronoun: 'er|sie',
    saying: 'sagte|sagt|sagten|erklärte|erklärt|betonte|teilte|meinte|schrieb|hieß|fügte|warnte|forderte|so',
  },
  fr: {
    opener: `il|elle|ils|elles|on|ce|c'est|c'était|cela|cet|cette|ces|celui-ci|celle-ci|son|sa|ses|leur|leurs|mais|et|ou|aussi|
      or|puis|ainsi|toutefois|cependant|pourtant|tous deux`,
    pronoun: 'il|elle|ils|elles|on',
    saying: 'dit|déclaré|affirmé|ajouté|expliqué|indiqué|précisé|assuré|estimé|écrit|lancé',
  },
  es: {
    opener: `él|ella|ellos|ellas|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|su|sus|pero|y|e|o|también|además|sin embargo|
      asimismo|entonces|allí|ambos|ambas`,
    pronoun: 'él|ella|ellos|ellas',
    saying: 'dijo|dijeron|afirmó|añadió|agregó|explicó|señaló|aseguró|indicó|declaró|escribió|advirtió',
  },
  it: {
    opener: `egli|ella|lui|lei|loro|esso|essi|questo|questa|questi|queste|quello|quella|il suo|la sua|i suoi|le sue|ma|e|ed|o|
      anche|inoltre|però|tuttavia|intanto|poi|così|entrambi`,
    pronoun: 'egli|lui|lei|loro',
    saying: 'detto|dice|disse|dichiarato|aggiunto|spiegato|affermato|scritto|sottolineato',
  },
  pt: {
    opener: `ele|ela|eles|elas|este|esta|isto|estes|estas|esse|essa|isso|esses|essas|seu|sua|seus|suas|mas|e|ou|também|além disso|
      no entanto|porém|entretanto|então|ambos`,
    pronoun: 'ele|ela|eles|elas',
    saying: 'disse|disseram|afirmou|acrescentou|explicou|declarou|escreveu|garantiu|alertou|diz',
  },
  nl: {
    opener: `hij|zij|ze|het is|het was|het gaat|zijn|haar|hun|dit|dat|deze|die|maar|en|of|ook|daarom|daarbij|daarmee|toch|dan|daar|
      echter|bovendien|beide`,
    pronoun: 'hij|zij|ze',
    saying: 'zei|zegt|zeggen|aldus|schreef|voegde|verklaarde|waarschuwde',
  },
  ru: {
    opener: `он|она|оно|они|его|её|ее|их|это|эти|этот|эта|такой|такие|но|и|а|или|также|однако|кроме того|при этом|затем|там|тогда|
      оба`,
    pronoun: 'он|она|они',
    saying:
      'сказал|сказала|сказали|заявил|заявила|добавил|добавила|отметил|отметила|написал|написала|пояснил',
  },
  uk: {
    opener: `він|вона|воно|вони|його|її|їх|їхній|це|ці|цей|ця|такий|такі|але|і|й|та|а|або|також|однак|проте|крім того|при цьому|
      потім|там|тоді|обидва`,
    pronoun: 'він|вона|вони',
    saying: 'сказав|сказала|сказали|заявив|заявила|додав|додала|зазначив|зазначила|написав|написала|пояснив',
  },
}

const compiled = new Map<string, LeaningWords>()
const nothing: LeaningWords = { opener: /(?!)/, unsaid: /(?!)/, unnamed: /(?!)/ }

/** How sentences of a language lean on others. Of a language that is not here nothing is known: none leans. */
export function getLeaningWords(language: string): LeaningWords {
  const known = compiled.get(language)
  if (known) return known
  if (!Object.hasOwn(byLanguage, language)) return nothing
  const { opener, setting = '', several = '', pronoun, saying } = byLanguage[language] as Words
  const words = {
    opener: new RegExp(`^["“”„«»‘’'–—-]?\\s*${toWholeWords(opener)}`, 'iu'),
    unsaid: compileUnsaid(toWholeWords(setting), toWholeWords(pronoun), toWholeWords(several)),
    unnamed: compileUnnamed(toWholeWords(pronoun), toWholeWords(saying)),
  }
  compiled.set(language, words)
  return words
}

/** A few words and whom they do not name, or several of whom no two stand before. */
function compileUnsaid(setting: string, who: string, several: string): RegExp {
  return new RegExp(`^["“]?(?:${setting}[^,.]{0,60},\\s+${who}|(?:(?! and )[^.]){0,80}?${several})`, 'iu')
}

/** `he said`, `said he`, `a-t-il dit`, and where verbs need no pronoun `dijo` alone: after a quote, or at the sentence's end. */
function compileUnnamed(who: string, says: string): RegExp {
  const told = `${who}(?:\\s+\\p{L}+)?\\s+${says}|${says}[\\s-]+${who}|\\p{L}+-(?:t-)?${who}\\s+${says}`
  const end = '(?:\\s+[\\p{L}\\p{N}]+){0,8}\\.?["”»]?$'
  const bare = `(?:(?:ha|han|hanno)\\s+)?${says}\\.?$`
  return new RegExp(`["”“»][,.]?\\s*[–—-]?\\s*(?:${told})|[,”"»–—-]\\s*(?:(?:${told})${end}|${bare})`, 'iu')
}
