import { diffArrays } from 'diff'

export interface ComparedLine {
  readonly text: string
  /** Whether only this one of the two texts has it. */
  readonly isOnlyHere: boolean
}

export interface ComparedLines {
  readonly before: readonly ComparedLine[]
  readonly after: readonly ComparedLine[]
}

// Two texts of a page share most of their lines; two of these lengths with none in common take 60 ms.
const maxEditLength = 1000

/** Two texts line by line, each line with whether the other has it too, in order: `('a\nb', 'b')` → only `a` is only here. */
export function compareLines(before: string, after: string): ComparedLines {
  const [earlier, later] = [toLines(before), toLines(after)]
  const runs = diffArrays(earlier, later, { maxEditLength })
  const linesOf = (side: 'added' | 'removed') =>
    runs?.flatMap(({ value, ...run }) => {
      const other = side === 'added' ? run.removed : run.added
      return other ? [] : value.map((text) => ({ text, isOnlyHere: run[side] }))
    })
  const all = (lines: readonly string[]) => lines.map((text) => ({ text, isOnlyHere: true }))
  return { before: linesOf('removed') ?? all(earlier), after: linesOf('added') ?? all(later) }
}

function toLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}
