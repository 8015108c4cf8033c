import type { Choice, ReaderChoice, Subject } from '../../model/reader.ts'
import { findSection } from '../../model/section.ts'
import type { Words } from '../translations/en.ts'
import type { FollowView } from '../views/follow-view.ts'
import type { ChosenView } from '../views/following-view.ts'
import type { Frame } from '../views/frame.ts'

/** What the reader may do about something on the page at `href`; undefined where there is none. */
export function presentFollow(
  name: string,
  href: string,
  { choice, frame }: { readonly choice: Choice | undefined; readonly frame: Frame },
): FollowView | undefined {
  return frame.visitor ? { name, action: `${href}/choice`, choice } : undefined
}

/** Something that the reader follows or mutes, in a list of such things: they stay on that page. */
export function presentChosen(chosen: ReaderChoice, words: Words): ChosenView {
  const { kind, choice } = chosen
  const name = toChosenName(chosen, words)
  const href = toAddress(chosen, chosen.slug)
  return { kind, href, follow: { name, action: `${href}/choice?from=following`, choice } }
}

/** What a reader chose, as it is called: `#Ortell Dam`, `Sport`. */
export function toChosenName({ kind, id, name }: ReaderChoice, words: Words): string {
  const section = kind === 'section' ? findSection(id) : undefined
  if (section) return words.section[section]
  return kind === 'tag' ? `#${name}` : name
}

/** The page of something: `{ kind: 'outlet', id: 3 }` → `/outlet/3` */
export function toAddress({ kind, id }: Subject, slug: string | undefined): string {
  return `/${kind}/${kind === 'tag' || kind === 'section' ? encodeURIComponent(slug ?? '') : id}`
}
