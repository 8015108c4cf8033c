import { type Finding, type FunctionFacts, isTest, type Source } from './source.ts'

// Measured on well-kept code bases of this field: what a reader takes in at one look, on one screen, in one sitting.
const functionLines = { median: 12, p90: 40, most: 60 }
const fileLines = { median: 100, most: 300 }
const mostParameters = 4
const mostImports = 12

/** Functions and files that are too long by themselves. */
export function findSizeFaults({ path, lineCount, imports, functions }: Source): Finding[] {
  // A migration tells one whole step of the schema, and is never edited again.
  if (path.startsWith('src/store/migrations/')) return []
  const faults: Finding[] = []
  const refuse = (line: number, says: string): void => void faults.push({ path, line, says })
  if (lineCount > fileLines.most) refuse(1, `has ${lineCount} lines, at most ${fileLines.most}`)
  const files = new Set(imports.map(({ specifier }) => specifier))
  if (files.size > mostImports)
    refuse(1, `imports ${files.size} files, at most ${mostImports}: it does too much`)
  for (const each of functions) {
    if (isChapter(path, each)) continue
    if (each.lineCount > functionLines.most) {
      refuse(each.line, `${each.name} has ${each.lineCount} lines, at most ${functionLines.most}`)
    }
    if (each.parameterCount > mostParameters) {
      refuse(
        each.line,
        `${each.name} takes ${each.parameterCount} arguments: ${mostParameters}, or one object`,
      )
    }
  }
  return faults
}

/** What the program's functions and files have in common, as a sentence each where it is too much. */
export function findSpreadFaults(sources: readonly Source[]): string[] {
  const program = sources.filter(({ path }) => !isTest(path))
  const functions = program
    .flatMap((source) => source.functions.filter(isCounted))
    .map(({ lineCount }) => lineCount)
  const files = program.map(({ lineCount }) => lineCount)
  const faults = [
    { what: 'median function', is: quantile(functions, 0.5), most: functionLines.median },
    { what: 'function at the 90th percentile', is: quantile(functions, 0.9), most: functionLines.p90 },
    { what: 'median file', is: quantile(files, 0.5), most: fileLines.median },
  ]
  return faults
    .filter(({ is, most }) => is > most)
    .map(({ what, is, most }) => `${what}: ${is} lines, at most ${most}`)
}

// What only gathers tests is a list, not a function.
function isChapter(path: string, { callee, name }: FunctionFacts): boolean {
  return callee === 'describe' || (path.endsWith('.contract.ts') && name.endsWith('Contract'))
}

// One-line arrows would make any median small.
function isCounted({ hasBlock }: FunctionFacts): boolean {
  return hasBlock
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
