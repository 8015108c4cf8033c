/** What an English word or sign is by its form alone: enough to tell a subject from an object, and a clause from the next. */

const lists = [
  'i you he she we they it who',
  'my your his her its our their whose',
  'me him them us himself herself themselves itself myself',
  'that',
  'to',
  'the a an this these those some any no each every another both all many several few most other one',
  'of in on at by for with from into about against over after before during between under through among around without within toward towards upon despite amid since until than like via per as',
  'and or but nor so yet',
  'because if while although though when where whereas unless once whether how why what which',
  'will would can could may might must shall should',
  'is are was were be been being am',
  'has have had having',
  'do does did',
  'not never neither',
  'also later recently then now just even still already only again once often earlier reportedly repeatedly publicly privately',
  'mr mrs ms dr sen rep gov president secretary senator governor minister chancellor chairman director chief judge justice professor prof mayor gen',
  "'s ’s",
] as const

const classOfWord = new Map(
  lists.flatMap((words, at) => words.split(' ').map((word) => [word, at + 20] as const)),
)
const notClass = classOfWord.get('not') as number

const signs = ['“‘«„', '”»', '"', "'’", ',', ':', ';', '.!?…', '—–-', '()[]']
const otherSign = signs.length + 1

/** Classes of words that are in no list, by their ending, the first that fits. */
const endings: readonly (readonly [RegExp, number])[] = [
  [/^\p{N}/u, 40],
  [/^\p{Lu}/u, 41],
  [/ly$/, 42],
  [/ing$/, 43],
  [/ed$/, 44],
  [/(?:ion|ment|ity|ness|ance|ence|ship|ism)s?$/, 45],
  [/(?:er|or|ist|man|men|woman|women)s?$/, 46],
  [/s$/, 47],
]
const otherWord = 48

/** Classes that the features ask for by name. */
export const wordClass = {
  opening: 1,
  closing: 2,
  comma: 5,
  colon: 6,
  stop: 8,
  dash: 9,
  that: classOfWord.get('that') as number,
  conjunction: classOfWord.get('and') as number,
  subordinator: classOfWord.get('because') as number,
  subject: classOfWord.get('he') as number,
  capital: 41,
  none: 0,
} as const

/** The number of a token's class: 1 to 11 for signs, 20 and more for words. */
export function toWordClass(token: string, lower: string): number {
  if (!/[\p{L}\p{N}]/u.test(token)) return findSign(token)
  const known = classOfWord.get(lower)
  if (known !== undefined) return known
  if (/n['’]t$/.test(lower)) return notClass
  return endings.find(([ending]) => ending.test(token))?.[1] ?? otherWord
}

function findSign(token: string): number {
  const at = signs.findIndex((group) => group.includes(token))
  return at === -1 ? otherSign : at + 1
}
