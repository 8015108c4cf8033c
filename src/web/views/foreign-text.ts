import { html } from 'hono/html'
import { type Html, nothing } from './frame.ts'

/** `ar` → ` lang="ar" dir="auto"`: attributes for words that an outlet wrote, in whatever language and direction. */
export function foreign(language: string | undefined): Html {
  return language ? html` lang="${language}" dir="auto"` : html` dir="auto"`
}

// Scripts that run from right to left, by the languages of news that use them (Unicode CLDR, `characterOrder`).
const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** `fa-IR` → `rtl`; undefined where the language is not known, so that the browser decides by the text. */
function directionOf(language: string | undefined): 'rtl' | 'ltr' | undefined {
  if (!language) return undefined
  return rightToLeft.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

/** The direction of a box around an outlet's words, where it is not that of the page. */
export function boxDirection(language: string | undefined): Html {
  return directionOf(language) === 'rtl' ? html` dir="rtl"` : nothing
}

/** Like `foreign`, for a long text whose direction must not hang on its first letter. */
export function foreignBlock(language: string | undefined): Html {
  const direction = directionOf(language)
  return language ? html` lang="${language}" dir="${direction ?? 'auto'}"` : html` dir="auto"`
}
