const names = new Map<string, Intl.DisplayNames>()

/** `('en', 'language', 'ar')` → `'Arabic'`; a code that is none stays as it is. */
export function displayName(locale: string, type: 'language' | 'region', code: string): string {
  const key = `${locale} ${type}`
  try {
    const found = names.get(key) ?? new Intl.DisplayNames(locale, { type })
    names.set(key, found)
    return found.of(code) ?? code
  } catch {
    return code
  }
}

/** A language in its own words: `'de'` → `'Deutsch'`. */
export function ownName(language: string): string {
  const name = displayName(language, 'language', language)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
