/** As long as an address of ours may stand in a log. */
const mostSigns = 200

/**
 * The path of an address without what may be somebody's key: what is long goes, and a long name with it.
 * `'/reset/Zm9vYmFyYmF6cXV4'` → `'/reset/…'`
 */
export function hideSecrets(path: string): string {
  return path.replaceAll(/\/[\w~.%-]{16,}(?=\/|$)/g, '/…').slice(0, mostSigns)
}
