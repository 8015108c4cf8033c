/** Enough for some hundred stories and articles. */
const frontPages = 8

/** Addresses of each kind of page, as a reader finds them: by the links of front pages and articles; searches ask for their tags. */
export async function listPages(address: string): Promise<Map<string, string[]>> {
  const links = new Set<string>()
  let path: string | undefined = '/'
  for (let page = 0; path !== undefined && page < frontPages; page++) {
    const hrefs: string[] = await listLinks(address, path)
    for (const href of hrefs) links.add(href)
    path = hrefs.find((href) => href.includes('after='))
  }
  for (const article of [...links].filter((href) => href.startsWith('/article/'))) {
    for (const href of await listLinks(address, article)) links.add(href)
  }
  const listOf = (pattern: RegExp) => [...links].filter((href) => pattern.test(href))
  const tags = listOf(/^\/tag\/[^?]+$/)
  const byKind = {
    front: ['/'],
    story: listOf(/^\/story\/\d+$/),
    article: listOf(/^\/article\/\d+$/),
    tag: tags,
    outlet: listOf(/^\/outlet\/\d+$/),
    search: tags.map((tag) => tag.replace('/tag/', '/search?q=').replaceAll('-', '+')),
  }
  return new Map(
    Object.entries(byKind).map(([kind, paths]) => [kind, paths.map((path) => new URL(path, address).href)]),
  )
}

async function listLinks(address: string, path: string): Promise<string[]> {
  const html = await (await fetch(new URL(path, address))).text()
  return Array.from(html.matchAll(/href="(\/[^"#]*)/g), ([, href = '']) => href.replaceAll('&amp;', '&'))
}
