/** Files that are free of one rule, each with its reason. One that is no longer needed fails the run. */
export const exceptions: readonly {
  readonly rule: Rule
  readonly path: string
  readonly reason: string
}[] = []

export type Rule = 'imports' | 'names' | 'sizes' | 'purity' | 'comments'
