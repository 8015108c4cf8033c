import { foldAccents } from './stem-word.ts'

/** The address of a tag: `"Ortell Dam"` → `ortell-dam`; letters of any script stay: `"東京 地震"` → `東京-地震`. */
export function toTagSlug(label: string): string {
  return foldAccents(label.normalize('NFKC').toLowerCase())
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
}
