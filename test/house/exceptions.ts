/** Files that are free of one rule, each with its reason. One that is no longer needed fails the run. */
export const exceptions: readonly Exception[] = [
  {
    rule: 'sizes',
    path: 'src/cli/octavo.ts',
    reason: 'the table of all commands, each a file of its own',
  },
  {
    rule: 'sizes',
    path: 'src/store/create-store.ts',
    reason: 'the one place that puts the queries together into the contract',
  },
  {
    rule: 'names',
    path: 'src/lib/text.ts',
    reason: 'small tools over text, of use to every step',
  },
  {
    rule: 'names',
    path: 'src/store/rows.ts',
    reason: 'its functions are named after the nouns that they give',
  },
  {
    rule: 'names',
    path: 'src/store/queries/read-placing.ts',
    reason: 'named after the step that it serves',
  },
  {
    rule: 'names',
    path: 'src/feeds/xml-vocabularies.ts',
    reason: 'to be renamed: it always gives a vocabulary',
  },
  {
    rule: 'comments',
    path: 'src/store/rows.ts',
    reason: 'one function a noun, all of one kind: the file says it once',
  },
  {
    rule: 'imports',
    path: 'src/web/strip-types.ts',
    reason: 'one thread for a moment, to run what Node calls experimental without its warning',
  },
  {
    rule: 'sizes',
    path: 'src/web/translations/en.ts',
    reason: 'a table of words: another language is another such table',
  },
]

interface Exception {
  readonly rule: Rule
  readonly path: string
  readonly reason: string
}

export type Rule = 'imports' | 'names' | 'sizes' | 'purity' | 'comments'
