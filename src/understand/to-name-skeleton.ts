import { romanise } from '../lib/romanise.ts'
import { romaniseSemitic } from '../lib/romanise-semitic.ts'

// Spelled out by their sounds: what one language writes with one of these, another writes with the next.
const sounds: readonly (readonly [RegExp, string])[] = [
  [/sch|shch|tsch|tch|sh|zh|cz|sz|rz|ts|tz/g, 's'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/ck|cc?(?=[aou]|[^aeiouyhs]|$)|q/g, 'k'],
  [/ch/g, 's'],
  [/[cz]/g, 's'],
  [/x/g, 'ks'],
  [/[vw]/g, 'f'],
  [/p/g, 'b'],
  // Of Arabic no more is written than this.
  [/(?<=.)h/g, ''],
  [/(.)\1+/g, '$1'],
]
const latinLetters: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'e', œ: 'e', ı: 'i' },
}
/** Where j is a vowel's neighbour, as y is elsewhere, and c is always that of “ts”. */
const readsJAsY = new Set(
  'de nl sv da nb no nn fi et lv lt pl cs sk sl hr bs sr hu sq is ru uk be bg mk el'.split(' '),
)
const readsCAsTs = new Set('pl cs sk sl hr bs sr hu lv lt'.split(' '))

/**
 * The consonants of a name as most languages would hear them: `'Novikov'`, `'Новиков'` and `'Nowikow'` → `'nfkf'`. Vowels are
 * spelled in too many ways to tell names by; a first one is an a. Undefined where too little is left to tell one by.
 */
export function toNameSkeleton(word: string, language: string): string | undefined {
  const latin = romaniseSemitic(romanise(spellGreek(word, language)))
    .normalize('NFD')
    .replace(/[øłđðþßæœı]/g, (letter) => latinLetters[letter] ?? letter)
    .replace(/[^\p{L}]/gu, '')
  if (!/^[a-z]+$/.test(latin)) return undefined
  let heard = latin.replace(/^[aeiouy]+/, 'a')
  if (readsJAsY.has(language)) heard = heard.replace(/^j/, 'a').replaceAll('j', '')
  if (readsCAsTs.has(language)) heard = heard.replace(/ch/g, 'h').replace(/c(?![kz])/g, 's')
  for (const [sound, letter] of sounds) heard = heard.replace(sound, letter)
  const skeleton = heard.slice(0, 1) + heard.slice(1).replace(/[aeiouy]/g, '')
  return skeleton.length >= 3 ? skeleton : latin.length >= 4 ? `=${latin}` : undefined
}

/** Greek spells with two letters what it has no letter for: `'Μπ'` is B. */
function spellGreek(word: string, language: string): string {
  if (language !== 'el') return word
  return word
    .toLowerCase()
    .replace(/μπ/g, 'b')
    .replace(/ντ/g, 'd')
    .replace(/γκ/g, 'g')
    .replace(/τζ/g, 'j')
    .replace(/χ/g, 'kh')
}

const cyrillicEndings = /(?:ого|его|ому|ему|ыми|ими|ами|ями|ах|ях|ом|ем|ём|ым|им|ой|ей|ою|ою|ів|ові|еві)$/u
const endings: Readonly<Record<string, RegExp>> = {
  ...{
    ru: cyrillicEndings,
    uk: cyrillicEndings,
    be: cyrillicEndings,
    sr: cyrillicEndings,
    mk: cyrillicEndings,
  },
  ...{ pl: /(?:owi|ego|emu|iem|em|om|ami|ach|im|ym)$/u, cs: /(?:ovi|ého|ému|em|ům|ami|ech|ách|ým)$/u },
  ...{ sk: /(?:ovi|ého|ému|om|ami|och|ách|ým)$/u, hr: /(?:om|em|ima|og|em)$/u, sl: /(?:om|em|ih|ega)$/u },
  ...{
    fi: /(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|hin|in|n)$/u,
    hu: /(?:nak|nek|ban|ben|ból|ből|val|vel|t)$/u,
  },
  ...{ de: /s$/u, sv: /s$/u, da: /s$/u, nb: /s$/u, tr: /(?:dan|den|tan|ten|da|de|ta|te|nin|nın|in|ın)$/u },
}

/** A word with and without the ending that its language may have given it: `'Берлином'` → Берлином, Берлин. */
export function listStems(word: string, language: string): string[] {
  const bare = word.replace(/['’].*$/u, '')
  const stem = endings[language] ? bare.replace(endings[language], '') : bare
  return stem === bare || stem.length < 4 ? [bare] : [bare, stem]
}
