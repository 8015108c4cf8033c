import type { Doubt } from '../../model/answer.ts'
import type { CitedText } from './cited-text.ts'
import type { ClaimWords } from './get-claim-words.ts'
import { listNames, type NameRun } from './list-names.ts'
import { listRoleWords } from './list-roles.ts'
import type { Statement, StatementWord } from './statement.ts'

/** Whether who does something to whom is as in the source: `“Lorn beat Ketra”` is not `“Ketra beat Lorn”`. */
export function checkRoles(claim: Statement, { sentences, claimWords, known, roles }: CitedText): Doubt[] {
  const names = listNames(claim, claimWords, known)
  const ofOthers = [
    ...names.flatMap((name) => checkRole(claim, name, roles)),
    ...names.flatMap((name) =>
      checkDirection(
        claim,
        name,
        sentences.map(({ statement }) => statement),
      ),
    ),
  ]
  const isTold = (word: StatementWord) => claimWords.language === 'en' || known.has(word.lower)
  const readVerb = (statement: Statement, at: number): ReadVerb => ({
    isPassive: isPassive(statement, at, claimWords),
    sides: readSides(statement, at, isTold),
  })
  const read = new Map<string, readonly ReadVerb[]>()
  for (const [at, verb] of claim.words.entries()) {
    if (!isVerb(claim, at, claimWords) || isOfSaying(claim, at)) continue
    const own = readVerb(claim, at)
    const others =
      read.get(verb.key) ??
      sentences.flatMap(({ statement }) =>
        listPlaces(statement, verb).map((place) => readVerb(statement, place)),
      )
    read.set(verb.key, others)
    const detail = findTurnedInAll(own, others)
    if (detail !== undefined) return [...ofOthers, { kind: 'name', detail }]
  }
  return ofOthers
}

interface ReadVerb {
  readonly isPassive: boolean
  readonly sides: ReturnType<typeof readSides>
}

/** What is turned about wherever the source has the verb; one place where it is not is enough for undefined. */
function findTurnedInAll(own: ReadVerb, others: readonly ReadVerb[]): string | undefined {
  let first: string | undefined
  for (const other of others) {
    const turned = own.isPassive === other.isPassive ? findTurned(own.sides, other.sides) : undefined
    if (turned === undefined) return undefined
    first ??= turned
  }
  return first
}

/** `“Foreign minister Idris Amal”` where another is the foreign minister. */
function checkRole(claim: Statement, name: NameRun, roles: CitedText['roles']): Doubt[] {
  const words = listRoleWords(claim, name)
  const isOfOther = ({ key }: StatementWord) => roles.get(key)?.isDisjointFrom(new Set(name.lowers)) === true
  const role = words.find(isOfOther)
  return role
    ? [{ kind: 'name', detail: `${role.lower} is somebody else than ${name.words} in the source` }]
    : []
}

// Where from, and where to; in French and Spanish both words have many other uses.
const directions: readonly (readonly [RegExp, RegExp])[] = [
  [/^from$/, /^to$/],
  [/^(?:aus|von)$/, /^nach$/],
]

/** `“From Slovakia to China”` for from China to Slovakia. */
function checkDirection({ words }: Statement, name: NameRun, sources: readonly Statement[]): Doubt[] {
  const before = words[name.at - 1]?.lower ?? ''
  const others = sources.flatMap((source) =>
    source.words.flatMap(({ lower }, at) =>
      lower === name.lowers[0] ? [source.words[at - 1]?.lower ?? ''] : [],
    ),
  )
  const isTurned = directions.some(([from, to]) =>
    [
      [from, to],
      [to, from],
    ].some(
      ([one, other]) =>
        one?.test(before) &&
        others.some((word) => other?.test(word)) &&
        !others.some((word) => one.test(word)),
    ),
  )
  return isTurned ? [{ kind: 'name', detail: `it is not ${before} ${name.words} in the source` }] : []
}

interface Sides {
  readonly left: ReadonlyMap<string, string>
  readonly right: ReadonlyMap<string, string>
}

function readSides({ words }: Statement, at: number, isTold: (word: StatementWord) => boolean): Sides {
  const part = words[at]?.part
  const toMap = (list: readonly StatementWord[]) =>
    new Map(
      list
        .filter((word) => word.isContent && word.part === part && isTold(word))
        .map(({ key, lower }) => [key, lower]),
    )
  return { left: toMap(words.slice(0, at)), right: toMap(words.slice(at + 1)) }
}

/** Something of the left that stands only on the right in the source, and the other way round. */
function findTurned(own: Sides, other: Sides): string | undefined {
  const find = (from: Sides['left'], notFrom: Sides['left'], to: Sides['left'], notTo: Sides['left']) =>
    [...from.keys()].find((key) => !notFrom.has(key) && to.has(key) && !notTo.has(key))
  const one = find(own.left, own.right, other.right, other.left)
  const second = find(own.right, own.left, other.left, other.right)
  if (one === undefined || second === undefined) return undefined
  return `${own.left.get(one)} and ${own.right.get(second)} are the other way round in the source`
}

function listPlaces({ words }: Statement, { key }: StatementWord): number[] {
  return words.flatMap((word, at) => (word.key === key ? [at] : []))
}

// Before a word they say that it is no verb.
const before =
  /^(?:the|an?|this|that|his|her|its|their|of|in|for|with|at|on|no|der|die|das|den|dem|le|la|les|un|une|el|los|las|una)$/

// Behind a verb they say that it has no object: “two boats sank in a storm”.
const behind =
  /^(?:in|on|at|of|to|from|with|for|by|after|before|during|near|off|as|into|against|an|am|im|bei|mit|en|dans|con|de|des|du|del|al|au)$/

// Among irregular forms of English these are of nouns: “lives”, “women”.
const pluralNouns = /(?:s|men|children|people|feet|criteria)$/

const pastEndings: Readonly<Record<string, RegExp>> = { en: /ed$/, de: /ten?$/, fr: /ee?s?$/, es: /o$/ }

/** Who says something may stand on either side, and is looked at apart. */
function isOfSaying({ cues }: Statement, at: number): boolean {
  return cues.some(({ kind, from, to }) => kind === 'say' && from <= at && at < to)
}

/** A past tense with an object, or one of the passive: others are as often nouns. */
function isVerb(statement: Statement, at: number, { isForm, by, language }: ClaimWords): boolean {
  const { words } = statement
  const [last, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!word?.isContent || word.isCapital || !last || before.test(last.lower)) return false
  const isPast = isForm(word.lower) && !pluralNouns.test(word.lower)
  if (!isPast && !(pastEndings[language] ?? pastEndings.en)?.test(word.lower)) return false
  return isPassive(statement, at, { by }) || !behind.test(next?.lower ?? '')
}

const passive =
  /^(?:is|are|was|were|be|been|being|wird|wurden?|werden|worden|est|sont|ete|etait|es|son|fue|fueron|sido)$/

/** `“was named”`, `“named by”`; in German the helping verb may stand behind. */
function isPassive({ words }: Statement, at: number, { by }: Pick<ClaimWords, 'by'>): boolean {
  const around = [...words.slice(Math.max(0, at - 2), at), ...words.slice(at + 1, at + 2)].map(
    ({ lower }) => lower,
  )
  return around.some((lower) => passive.test(lower)) || by.has(words[at + 1]?.lower ?? '')
}
