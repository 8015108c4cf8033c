/** The folders of an address in lower case, without the last part, which is the article's own name: `…/Sport/tennis/final` → sport, tennis. */
export function listPathFolders(url: string): string[] {
  const path = /^[a-z]+:\/\/[^/]+([^?#]*)/i.exec(url)?.[1] ?? ''
  return path.toLowerCase().split('/').filter(Boolean).slice(0, -1)
}
