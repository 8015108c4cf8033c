/** Numbers in German, French and Spanish words as digits, so that they are read like any other; English ones are read as they are. */

const german = toValues(
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
)
const germanTens = new Map(
  'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index] as const),
)
const french = new Map([
  ...toValues(
    'zéro - deux trois quatre cinq six sept huit - dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  ),
  ...(['vingt', 'trente', 'quarante', 'cinquante', 'soixante'] as const).map(
    (word, index) => [word, 20 + 10 * index] as const,
  ),
])
const spanish = new Map([
  ...toValues(
    'cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
  ),
  ...toValues(
    'veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
    20,
  ),
  ...'treinta cuarenta cincuenta sesenta setenta ochenta noventa'
    .split(' ')
    .map((word, index) => [word, 30 + 10 * index] as const),
  ...'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'
    .split(' ')
    .map((word, index) => [word, 100 + 100 * index] as const),
])

/** `('dreiundzwanzig Tote', 'de')` → `'23 Tote'`; words that mean something else as well stay. */
export function writeDigits(text: string, language: string): string {
  if (language === 'de') return text.replace(/(?<!\p{L})\p{L}\p{Ll}{2,40}(?!\p{L})/gu, replaceBy(readGerman))
  if (language === 'fr') return text.replace(frenchNumber, replaceBy(readFrench))
  if (language === 'es') return text.replace(spanishNumber, replaceBy(readSpanish))
  return text
}

function replaceBy(read: (word: string) => number | undefined) {
  return (word: string) => {
    const value = read(word.toLowerCase())
    return value === undefined ? word : String(value)
  }
}

/** Up to 999,999; `ein` alone is an article. */
function readGerman(word: string): number | undefined {
  if (word === 'ein' || word === 'eins') return undefined
  const [thousands, rest] = word.includes('tausend') ? word.split('tausend', 2) : [undefined, word]
  const low = rest === '' ? 0 : readGermanHundreds(rest ?? '')
  if (low === undefined || thousands === undefined) return low
  const high = thousands === '' ? 1 : readGermanHundreds(thousands)
  return high === undefined || word === 'tausend' ? undefined : 1000 * high + low
}

function readGermanHundreds(word: string): number | undefined {
  const [hundreds, rest] = word.includes('hundert') ? word.split('hundert', 2) : [undefined, word]
  const low = rest === '' ? 0 : readGermanTens((rest ?? '').replace(/^und/, ''))
  if (low === undefined || hundreds === undefined) return low
  const high = hundreds === '' ? 1 : german.get(hundreds)
  return high === undefined ? undefined : 100 * high + low
}

function readGermanTens(word: string): number | undefined {
  const small = german.get(word) ?? germanTens.get(word)
  if (small !== undefined) return small
  const cut = /^(.{3,7})und(.+)$/.exec(word)
  const [one, ten] = [german.get(cut?.[1] ?? ''), germanTens.get(cut?.[2] ?? '')]
  return one === undefined || ten === undefined ? undefined : one + ten
}

const frenchWords = [...french.keys()].sort((one, other) => other.length - one.length).join('|')
const frenchNumber = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${frenchWords})(?:(?:-et-|-| et )(?:un|une|onze|${frenchWords}|vingts)){0,3}(?![\\p{L}-])`,
  'giu',
)

/** `'soixante-quatorze'` → 74, `'quatre-vingt-dix'` → 90 */
function readFrench(words: string): number | undefined {
  if (french.has(words)) return french.get(words)
  const eighty = /^quatre-vingts?/.exec(words)?.[0]
  const parts = words.slice(eighty?.length ?? 0).split(/-et-|-| et /)
  let sum = eighty === undefined ? 0 : 80
  for (const part of parts.filter(Boolean)) {
    const value = part === 'un' || part === 'une' ? 1 : french.get(part)
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}

const spanishWords = [...spanish.keys()].sort((one, other) => other.length - one.length).join('|')
const spanishNumber = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<!por )ciento(?= )|${spanishWords})(?: (?:y )?(?:uno|una|${spanishWords})){0,3}(?!\\p{L})`,
  'giu',
)

/** `'treinta y cinco'` → 35 */
function readSpanish(words: string): number | undefined {
  let sum = 0
  for (const part of words.split(/ y | /)) {
    const value = part === 'uno' || part === 'una' ? 1 : part === 'ciento' ? 100 : spanish.get(part)
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}

function toValues(words: string, from = 0): Map<string, number> {
  return new Map(
    words.split(' ').flatMap((word, index) => (word === '-' ? [] : [[word, from + index] as const])),
  )
}
