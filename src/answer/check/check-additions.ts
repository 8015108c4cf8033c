import type { Doubt } from '../../model/answer.ts'
import type { CitedText } from './cited-text.ts'
import { listOutletWords } from './list-outlet-words.ts'
import { measureSubsequence } from './measure-support.ts'
import type { Statement, StatementWord } from './statement.ts'
import { weighWord } from './weigh-word.ts'

/** So many of its words may be others for what a source says; with more that no source has it tells something else. */
const mostNew = 0.2
/** With so many of its words in one sentence's order a sentence is that one, but for what is new. */
const leastCopied = 0.8

/**
 * What a sentence adds to its sources: words that none of them has, between or behind words that stand together there
 * (`“the drunk mayor”`), letters of another script, addresses and markup; or that it says nothing at all.
 */
export function checkAdditions(claim: Statement, cited: CitedText): Doubt[] {
  const content = claim.words.filter(({ isContent }) => isContent)
  if (content.length === 0) return [{ kind: 'content', detail: 'it says nothing' }]
  const added = [...listForeign(claim, cited), ...listAddresses(claim, cited), ...listNew(claim, cited)]
  return added.length === 0 ? [] : [{ kind: 'content', detail: `${added.join(', ')} not in the source` }]
}

/** Who tells it may be said with the outlet's name: `“…, the Courier reported”`. */
function listNew(claim: Statement, cited: CitedText): string[] {
  const { words, cues } = claim
  const outlets = listOutletWords(claim, cited)
  const isOfCue = (at: number) => cues.some(({ from, to }) => from <= at && at < to)
  const isNew = (word: StatementWord, at: number) =>
    word.isContent && weighWord(cited, word) === 0 && !isOfCue(at) && !outlets.has(word)
  const added = words.filter(isNew)
  if (added.length === 0) return []
  if (added.length > countAllowed(words, cited)) return added.map(({ lower }) => lower)
  const at = words.findIndex(isNew)
  const [before, word, behind] = [words[at - 1], words[at], words[at + 1]]
  if (!word || !before) return []
  const isBetween = behind
    ? cited.sentencesOfPair.has(`${before.lower} ${behind.lower}`)
    : cited.sequences.some((sequence) => sequence.at(-1) === before.lower)
  return isBetween ? [word.lower] : []
}

/** Where no table says which words have a sense in common, one may always be another for one of the source. */
function countAllowed(words: Statement['words'], cited: CitedText): number {
  const copied = measureSubsequence(
    words.map(({ lower }) => lower),
    cited,
  )
  if (copied >= leastCopied) return 0
  const { own } = cited.claimWords.senses
  return own.size === 0 ? 1 : Math.min(1, mostNew * words.filter(({ isContent }) => isContent).length)
}

// Scripts that a word of one language has nothing of from another; Japanese has three.
const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Hangul}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
] as const

function listForeign({ words }: Statement, { sentences }: CitedText): string[] {
  const texts = sentences.map(({ statement }) => statement.text)
  const absent = scripts.filter((script) => !texts.some((text) => script.test(text)))
  return words.filter(({ lower }) => absent.some((script) => script.test(lower))).map(({ lower }) => lower)
}

/** `evil.example/x`, `[press](…`, `<b>`; what a source writes itself may stand. */
const address = /[\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]{2,})+|\w+:\/\/|\]\(|<\/?[a-z]/giu

function listAddresses({ text }: Statement, { sentences }: CitedText): string[] {
  const told = sentences.map(({ statement }) => statement.text.toLowerCase())
  const found = (text.match(address) ?? []).filter((one) => !/^[\d.]+$/.test(one))
  return found.filter((one) => !told.some((source) => source.includes(one.toLowerCase())))
}
