/** One TypeScript file as the house rules see it. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly lineCount: number
  readonly imports: readonly Import[]
  /** Names that the file exports; `*` stands for all of another file's. */
  readonly exports: readonly Export[]
  readonly functions: readonly FunctionFacts[]
  readonly comments: readonly CommentFacts[]
  /** Names of the surroundings that the code touches: `process`, `Date.now`, `new Date()`. */
  readonly globals: readonly { readonly name: string; readonly line: number }[]
}

export interface Import {
  /** As written: `./x.ts`, `node:fs`, `hono/html`. */
  readonly specifier: string
  readonly typeOnly: boolean
  readonly line: number
}

export interface Export {
  readonly name: string
  readonly line: number
}

export interface FunctionFacts {
  readonly name: string
  readonly line: number
  readonly lineCount: number
  readonly parameterCount: number
  /** False for `(x) => x.id`, which is an expression more than a function. */
  readonly hasBlock: boolean
  readonly exported: boolean
  readonly docstring: string | undefined
  /** As written after the colon. */
  readonly returnType: string | undefined
  /** The function that it is handed to: `describe` for `describe('…', () => {…})`. */
  readonly callee: string | undefined
}

export interface CommentFacts {
  readonly text: string
  readonly line: number
}

/** What a rule found wrong, in words that tell what to do. */
export interface Finding {
  readonly path: string
  readonly line: number
  readonly says: string
}

/** Whether a path is a test or serves only tests; these are free of some rules of the program. */
export function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.startsWith('test/')
}
