import type { Choice, ReaderChoice, Subject } from '../../model/reader.ts'
import type { FollowView } from '../views/follow-view.ts'
import type { ChosenView } from '../views/following-view.ts'
import type { Frame } from '../views/frame.ts'

/** What the reader may do about something on the page at `href`; undefined where there is none. */
export function presentFollow(
  name: string,
  href: string,
  { choice, frame }: { readonly choice: Choice | undefined; readonly frame: Frame },
): FollowView | undefined {
  return frame.hasReader ? { name, action: `${href}/choice`, choice } : undefined
}

/** Something that the reader follows or mutes, in a list of such things: they stay on that page. */
export function presentChosen(chosen: ReaderChoice): ChosenView {
  const { kind, choice } = chosen
  const name = kind === 'tag' ? `#${chosen.name}` : chosen.name
  const href = toAddress(chosen, chosen.slug)
  return { kind, href, follow: { name, action: `${href}/choice?from=following`, choice } }
}

/** The page of something: `{ kind: 'outlet', id: 3 }` → `/outlet/3` */
export function toAddress({ kind, id }: Subject, slug: string | undefined): string {
  return `/${kind}/${kind === 'tag' ? encodeURIComponent(slug ?? '') : id}`
}
