import type { Doubt } from '../../model/answer.ts'
import type { CitedText } from './cited-text.ts'
import type { ClaimWords } from './get-claim-words.ts'
import { listNames, type NameRun } from './list-names.ts'
import { listRoleWords } from './list-roles.ts'
import type { Statement, StatementWord } from './statement.ts'

/** Whether who does something to whom is as in the source: `“Lorn beat Ketra”` is not `“Ketra beat Lorn”`. */
export function checkRoles(claim: Statement, { sentences, claimWords, known, roles }: CitedText): Doubt[] {
  const names = listNames(claim, claimWords, known)
  const turned = names.slice(1).flatMap((object, index): Doubt[] => {
    const subject = names[index]
    if (!subject) return []
    const verbs = listVerbs(claim, subject.to, object.at)
    if (verbs.size === 0) return []
    const [first, last] = [subject.lowers.at(-1) ?? '', object.lowers.at(-1) ?? '']
    const isTurned = isPassive(claim, [subject.to, object.at], claimWords)
    let [agrees, differs] = [false, false]
    for (const { statement } of sentences)
      for (const [from, to, isForward] of listBetween(statement, first, last)) {
        if (listVerbs(statement, from + 1, to).isDisjointFrom(verbs)) continue
        const isSame = isForward === (isPassive(statement, [from, to], claimWords) === isTurned)
        if (isSame) agrees = true
        else differs = true
      }
    const detail = `${subject.words} and ${object.words} are the other way round in the source`
    return differs && !agrees ? [{ kind: 'name', detail }] : []
  })
  return [...turned, ...names.flatMap((name) => checkRole(claim, name, roles))]
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

function listVerbs({ words }: Statement, from: number, to: number): Set<string> {
  return new Set(
    words.slice(from, to).flatMap(({ isContent, isCapital, key }) => (isContent && !isCapital ? [key] : [])),
  )
}

function isPassive(
  { words }: Statement,
  [from, to]: readonly [number, number],
  { be, by }: ClaimWords,
): boolean {
  const lowers = words.slice(from, to).map(({ lower }) => lower)
  return lowers.some((lower) => by.has(lower)) && (be.size === 0 || lowers.some((lower) => be.has(lower)))
}

/** Where one name stands before another in a sentence, the nearest two, and whether it is the first one. */
function* listBetween(
  { words }: Statement,
  first: string,
  last: string,
): Generator<readonly [number, number, boolean]> {
  let [before, name] = [-1, '']
  for (const [at, { lower }] of words.entries()) {
    if (lower !== first && lower !== last) continue
    if (before >= 0 && lower !== name) yield [before, at, name === first]
    before = at
    name = lower
  }
}
