import { type ParseResult, parseSync } from 'oxc-parser'
import { collectFunctions } from './collect-functions.ts'
import { collectGlobals } from './collect-globals.ts'
import type { Export, Import, Source } from './source.ts'

/** A file's facts. Throws when it does not parse, naming the path. */
export function parseSource(path: string, text: string): Source {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`)
  const lineAt = makeLineFinder(text)
  return {
    path,
    text,
    lineCount: text.trimEnd().split('\n').length,
    imports: listImports(parsed, text, lineAt),
    exports: listExports(parsed, lineAt),
    functions: collectFunctions(parsed, text, lineAt),
    comments: parsed.comments.map(({ value, start }) => ({ text: value, line: lineAt(start) })),
    globals: collectGlobals(parsed.program, lineAt),
  }
}

function makeLineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

function listImports({ module }: ParseResult, text: string, lineAt: (offset: number) => number): Import[] {
  const fixed = module.staticImports.map(({ moduleRequest, entries, start }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    line: lineAt(start),
  }))
  const passedOn = module.staticExports.flatMap(({ entries, start }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType, line: lineAt(start) }] : [],
    ),
  )
  const dynamic = module.dynamicImports.map(({ moduleRequest, start }) => ({
    specifier: text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    typeOnly: false,
    line: lineAt(start),
  }))
  return [...fixed, ...passedOn, ...dynamic]
}

function listExports({ module }: ParseResult, lineAt: (offset: number) => number): Export[] {
  return module.staticExports.flatMap(({ entries, start }) =>
    entries.map(({ exportName }) => ({ name: exportName.name ?? '*', line: lineAt(start) })),
  )
}
