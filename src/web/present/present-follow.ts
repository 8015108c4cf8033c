import { readStandingFields } from '../../lib/read-standing-fields.ts'
import type { Folder } from '../../model/folder.ts'
import type { Note } from '../../model/note.ts'
import type { Choice, ReaderChoice, Subject } from '../../model/reader.ts'
import { findSection } from '../../model/section.ts'
import type { Words } from '../translations/en.ts'
import type { FollowView } from '../views/follow-view.ts'
import type { ChosenView } from '../views/following-view.ts'
import type { Frame } from '../views/frame.ts'
import type { NoteView } from '../views/note-view.ts'

/** What the reader may do about something on the page at `href`; undefined where there is none. */
export function presentFollow(
  name: string,
  href: string,
  { choice, frame }: { readonly choice: Choice | undefined; readonly frame: Frame },
): FollowView | undefined {
  return frame.visitor ? { name, action: `${href}/choice`, choice } : undefined
}

/** Something that the reader follows or mutes, in a list of such things: they stay on that page. */
export function presentChosen(chosen: ReaderChoice, words: Words, folders: readonly Folder[]): ChosenView {
  const { kind, choice } = chosen
  const name = toChosenName(chosen, words)
  const href = toAddress(chosen, chosen.slug)
  const action =
    kind === 'search'
      ? `${toSearchAction(chosen.slug ?? '')}&from=following`
      : `${href}/choice?from=following`
  const folder = folders.find(({ id }) => id === chosen.folderId)?.name
  return { kind, href, follow: { name, action, choice }, value: `${kind} ${chosen.id}`, folder }
}

/** What the reader may do about a search itself. */
export function presentSearchFollow(
  standing: { readonly query: string; readonly choice: Choice | undefined } | undefined,
  frame: Frame,
): FollowView | undefined {
  if (!standing || !frame.visitor) return undefined
  const name = frame.words.marks.searchNamed(readStandingFields(standing.query))
  return { name, action: toSearchAction(standing.query), choice: standing.choice }
}

/** Where a search is followed or muted: `q=dam` → `/search/choice?q=dam` */
function toSearchAction(query: string): string {
  return `/search/choice?${query}`
}

/** What a reader chose, as it is called: `#Ortell Dam`, `Sport`. */
export function toChosenName({ kind, id, name, slug }: ReaderChoice, words: Words): string {
  const section = kind === 'section' ? findSection(id) : undefined
  if (section) return words.section[section]
  if (kind === 'search') return words.marks.searchNamed(readStandingFields(slug ?? ''))
  return kind === 'tag' ? `#${name}` : name
}

/** The page of something: `{ kind: 'outlet', id: 3 }` → `/outlet/3`; of a search the page of what it finds. */
export function toAddress({ kind, id }: Subject, slug: string | undefined): string {
  if (kind === 'search') return `/search?${slug ?? ''}`
  const isNamed = kind === 'tag' || kind === 'section' || kind === 'person'
  return `/${kind}/${isNamed ? encodeURIComponent(slug ?? '') : id}`
}

/** A reader's own note on what is at `href`, or the room for one. */
export function presentNote(
  href: string,
  { note, frame }: { readonly note: Note | undefined; readonly frame: Frame },
): NoteView | undefined {
  return frame.visitor ? { action: `${href}/note`, text: note?.text ?? '' } : undefined
}
