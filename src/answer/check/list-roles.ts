import type { NameRun } from './list-names.ts'
import type { Statement, StatementWord } from './statement.ts'

/** What somebody is called beside the name stands at most this many words from it. */
const reach = 3

/** What the name is said to be: `'the former minister Jonas Reik'`, `'Marta Quill, his lawyer,'` → the words beside it. */
export function listRoleWords({ words, text }: Statement, { at, to }: NameRun): StatementWord[] {
  const before: StatementWord[] = []
  for (let place = at - 1; place >= 0 && before.length < reach; place--) {
    const word = words[place] as StatementWord
    const gap = text.slice(word.end, words[place + 1]?.start)
    // “The charity's director”: the charity is not what she is.
    if (!word.isContent || !/^,? $/.test(gap) || (gap === ', ' && place + 1 !== at)) break
    before.push(word)
  }
  if (!/^, /.test(text.slice(words[to - 1]?.end, words[to]?.start))) return before
  const behind = words.slice(to, to + reach + 1)
  const end = behind.findIndex(
    (word, index) => index > 0 && /[,;]/.test(text.slice(behind[index - 1]?.end, word.start)),
  )
  return [...before, ...behind.slice(0, end < 0 ? 0 : end)].filter(
    ({ isContent, isCapital, end: last }) => isContent && !isCapital && text.charAt(last) !== "'",
  )
}

/** By the sense of a role, the words of the names that bear it. */
export function gatherRoles(
  sentences: readonly { readonly statement: Statement; readonly runs: readonly NameRun[] }[],
): Map<string, Set<string>> {
  const roles = new Map<string, Set<string>>()
  for (const { statement, runs } of sentences)
    for (const run of runs)
      for (const { key } of listRoleWords(statement, run)) {
        const names = roles.get(key) ?? new Set()
        for (const lower of run.lowers) names.add(lower)
        roles.set(key, names)
      }
  return roles
}
