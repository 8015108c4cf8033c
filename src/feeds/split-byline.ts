/**
 * The people of a byline that names several in one: `'By Ann Mercer, Bo Lind and Mia Krol'` → three names. Only where
 * every part looks like a whole name, so that `'Mercer, Ann'` and `'Sales and Marketing'` stay.
 */
export function splitByline(byline: string): string[] {
  const names = byline.replace(/^by\s+/i, '')
  const parts = names.split(/\s*[,;]\s*(?:and\s+)?|\s+(?:and|&)\s+/).filter((part) => part !== '')
  return parts.every((part) => /^\S+(?: \S+){1,3}$/.test(part)) ? parts : [names]
}
