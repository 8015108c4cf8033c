/** Files that are free of one rule, each with its reason. One that is no longer needed fails the run. */
export const exceptions: readonly Exception[] = [
  {
    rule: 'sizes',
    path: 'src/fetch/create-fetcher.test.ts',
    reason: 'to be parted by what goes wrong: addresses, bodies, redirects',
  },
  { rule: 'names', path: 'src/fetch/read-freshness.ts', reason: 'to be parted or renamed' },
]

interface Exception {
  readonly rule: Rule
  readonly path: string
  readonly reason: string
}

export type Rule = 'imports' | 'names' | 'sizes' | 'purity' | 'comments'
