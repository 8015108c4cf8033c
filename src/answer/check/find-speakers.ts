import type { ClaimWords } from './get-claim-words.ts'
import type { Cue, Statement, StatementWord } from './statement.ts'

/** That somebody says something in a sentence. */
export interface Speech {
  readonly cue: Cue
  /** The words of who says it: beside the cue, up to a comma or where the statement begins. */
  readonly who: readonly StatementWord[]
  /** What is said stands before the cue, behind it, or all around. */
  readonly said: 'before' | 'behind' | 'all'
}

/** No name with its office is longer. */
const longest = 10

/** Who says something in a sentence: `'It burnt, the fire brigade said'` → fire brigade, before. */
export function findSpeakers(statement: Statement, claimWords: ClaimWords): Speech[] {
  return statement.cues
    .filter(({ kind }) => kind === 'say')
    .map((cue) => readSpeech(statement, cue, claimWords))
}

const prepositions = new Set('according selon laut zufolge nach segun so'.split(' '))
// Begins what is said.
const openers = new Set(
  'that dass que qu if whether ob si than wie after before when as until since nachdem bevor als apres avant quand tras cuando'.split(
    ' ',
  ),
)
// Help a verb, and stand between the mark and it: “…, ont indiqué”.
const relatives = /^(?:which|who|whose|qui|quien|der|die|das)$/
const helpers = /^(?:a|ont|avai(?:t|ent)|han?|habian?|hat|haben|hatten?)$/

function readSpeech(statement: Statement, cue: Cue, { language, be, join }: ClaimWords): Speech {
  const { words } = statement
  const behind = listBehind(statement, cue.to)
  if (prepositions.has(words[cue.from]?.lower ?? '')) return { cue, who: behind, said: 'all' }
  // “…, ont indiqué les pompiers”: the mark stands before what helps the verb.
  let verb = cue.from
  const isHelp = (at: number) => {
    const lower = words[at]?.lower ?? ''
    return helpers.test(lower) && language !== 'en'
  }
  while (cue.from - verb < 2 && !isAfterMark(statement, verb) && isHelp(verb - 1)) verb--
  const next = words[cue.to]
  const beginsName = next !== undefined && !next.isOfDate && !prepositional.test(next.lower)
  const isTurned =
    isAfterMark(statement, verb) && !closesAside(statement, verb) && beginsName && behind.some(isContent)
  const left = words.slice(cue.to).filter(isContent).length
  const before = listBefore(statement, verb, (lower) => join.has(lower) || be.has(lower))
  const isBehind = left - (isTurned ? behind.filter(isContent).length : 0) > 1
  // German tells the verb before the one who speaks wherever something else begins the sentence.
  const who = isTurned ? behind : language === 'de' ? [...before, ...behind] : before
  return { cue, who, said: isBehind ? 'behind' : 'before' }
}

/** As many words as a name with its office has. */
const longestName = 4

/** `“Freya Dahl, a climatologist, expects”`: the comma ends what she is, and she stands before it. */
function closesAside({ words, text }: Statement, at: number): boolean {
  const commas = words
    .slice(0, at)
    .filter((word, index) => text.slice(word.end, words[index + 1]?.start).includes(',')).length
  const first = words.findIndex((word, index) => text.slice(word.end, words[index + 1]?.start).includes(','))
  return commas === 2 && first < longestName
}

function isContent(word: StatementWord): boolean {
  return word.isContent
}

function listBehind({ words, text, figures }: Statement, from: number): StatementWord[] {
  const found: StatementWord[] = []
  for (const word of words.slice(from, from + longest)) {
    const gap = text.slice(found.at(-1)?.end ?? words[from - 1]?.end, word.start)
    if (
      openers.has(word.lower) ||
      (found.some(isContent) && figures.some(({ at }) => words[at] === word)) ||
      /[;:."]/.test(gap) ||
      gap.includes(',')
    )
      break
    found.push(word)
  }
  return found
}

/** Up to the comma before; a comma just before the verb closes an apposition, whose name stands before it. */
function listBefore(
  { words, text }: Statement,
  to: number,
  isEdge: (lower: string) => boolean,
): StatementWord[] {
  const found: StatementWord[] = []
  let commas = isAfterMark({ words, text }, to) ? 2 : 1
  for (let at = to - 1; at >= 0 && found.length < longest; at--) {
    const word = words[at] as StatementWord
    const gap = text.slice(word.end, words[at + 1]?.start)
    if (/[;:."]/.test(gap) || openers.has(word.lower)) break
    if (relatives.test(word.lower) && text.slice(words[at - 1]?.end, word.start).includes(',')) {
      // “The makers, which had brought the case, said”: who says it stands before the aside.
      found.length = 0
      commas = 3
      continue
    }
    if (gap.includes(',') && at + 1 !== to && --commas <= 0) break
    if (found.some(isContent) && isEdge(word.lower) && !articles.test(word.lower)) break
    found.unshift(word)
  }
  return found
}

const prepositional =
  /^(?:on|in|at|to|by|for|from|of|with|during|he|she|it|they|there|am|im|um|bei|auf|zu|en|dans|au|aux)$/
const articles =
  /^(?:the|an?|his|her|its|their|der|die|das|den|dem|des|eine?[nmr]?|seine|ihre|les?|la|une?|des|son|sa|ses|el|los|las|una?|sus?)$/

function isAfterMark({ words, text }: Pick<Statement, 'words' | 'text'>, at: number): boolean {
  return /[,"]/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start))
}
