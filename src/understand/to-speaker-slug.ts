import { toWholeForename } from '../lib/to-whole-forename.ts'
import type { SpeakerKind } from '../model/quote.ts'
import { toTagSlug } from './to-tag-slug.ts'

// Whose initials tell them apart from others of their name who are in the news.
const toldByInitials = new Set(['george w bush', 'george h w bush'])

/**
 * The address of a speaker, the same for the forms of one name: `Donald J. Trump` → donald-trump, `Mike Berg` →
 * michael-berg, `The Corvane Institute` → corvane-institute. `Donald Trump Jr.` is another.
 */
export function toSpeakerSlug(name: string, kind: SpeakerKind): string {
  if (kind === 'organisation') return toTagSlug(name.replace(/^the /i, ''))
  const parts = name.split(/[\s.]+/).filter(Boolean)
  if (toldByInitials.has(parts.join(' ').toLowerCase())) return toTagSlug(parts.join(' '))
  const whole = parts.filter((part) => !/^\p{Lu}$/u.test(part))
  const [forename, ...rest] = whole.length > 1 ? whole : parts
  return toTagSlug([toWholeForename(forename as string), ...rest].join(' '))
}
