import { type CommentFacts, type Finding, isTest, type Source } from './source.ts'

const mostDocstringLines = 3

/** Exported functions without a promise, open ends without an issue, silenced tools without a reason. */
export function findCommentFaults(source: Source): Finding[] {
  const marks = source.comments.flatMap((comment) => {
    const says = faultOfMark(comment)
    return says === undefined ? [] : [{ path: source.path, line: comment.line, says }]
  })
  return [...marks, ...faultsOfDocstrings(source)]
}

function faultOfMark({ text }: CommentFacts): string | undefined {
  if (/\b(FIXME|XXX|HACK)\b/.test(text)) return 'mend it, or write TODO(#issue): and what is open'
  if (/\bTODO\b(?!\(#\d+\): \S)/.test(text)) return 'a TODO names its issue: TODO(#issue): what is open'
  if (/@ts-(ignore|nocheck)\b/.test(text))
    return 'mend the type; @ts-expect-error with a reason where it cannot be'
  if (/@ts-expect-error\b(?!:? \S.{9})/.test(text)) return '@ts-expect-error wants its reason behind it'
  if (/\bbiome-ignore\b(?!(-\w+)? \S+: \S.{9})/.test(text)) return 'biome-ignore wants its reason behind it'
  return undefined
}

function faultsOfDocstrings({ path, functions }: Source): Finding[] {
  if (path.endsWith('.test.ts')) return []
  return functions.flatMap(({ name, exported, docstring, line }) => {
    if (!exported) return []
    if (docstring === undefined)
      return [{ path, line, says: `${name} is exported: say in a docstring what it promises` }]
    const lines = docstring.split('\n').filter((text) => /[^\s*]/.test(text)).length
    if (lines <= mostDocstringLines) return []
    return [{ path, line, says: `${name} has a docstring of ${lines} lines: ${mostDocstringLines} at most` }]
  })
}

/** Which share of the program's lines that are not blank is comment: 0 to 1. */
export function countCommentShare(sources: readonly Source[]): number {
  const program = sources.filter(({ path }) => path.startsWith('src/') && !isTest(path))
  const lines = program.flatMap(({ text }) => text.split('\n')).filter((line) => line.trim() !== '')
  return lines.filter((line) => /^\s*(\/\/|\/\*|\*)/.test(line)).length / lines.length
}
