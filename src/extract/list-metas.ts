import type { PageHead } from './read-markup.ts'

/** What a page's `meta` elements of these names say, the names in their order. */
export function listMetas(head: PageHead, ...names: readonly string[]): string[] {
  return names.flatMap((name) =>
    head.metas.filter((each) => each.name === name).map(({ content }) => content),
  )
}
