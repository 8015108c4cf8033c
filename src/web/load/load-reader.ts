import type { ReaderId, Timestamp } from '../../model/ids.ts'
import { type Muted, type Reader, type ReaderChoice, toVisit } from '../../model/reader.ts'
import { findSection } from '../../model/section.ts'
import type { StoreReader } from '../../store/store.ts'

export interface LoadedChoices {
  readonly choices: readonly ReaderChoice[]
  readonly muted: Muted
}

export interface LoadedReader extends LoadedChoices {
  /** As of now; undefined where nobody is known to read, on the sample and on public pages. */
  readonly reader: Reader | undefined
}

/** Who reads, and what they follow and mute: two reads, none for nobody. */
export async function loadReader(
  store: StoreReader,
  id: ReaderId | undefined,
  now: Timestamp,
): Promise<LoadedReader> {
  const reader = id === undefined ? undefined : toVisit(await store.getReader(id), now)
  return { reader, ...(await loadChoices(store, id)) }
}

/** What a reader follows and mutes: one read, none for nobody. */
export async function loadChoices(store: StoreReader, id: ReaderId | undefined): Promise<LoadedChoices> {
  const choices = id === undefined ? [] : await store.listChoices(id)
  return { choices, muted: toMuted(choices) }
}

function toMuted(choices: readonly ReaderChoice[]): Muted {
  const muted = choices.filter(({ choice }) => choice === 'mute')
  return {
    outletIds: muted.flatMap((one) => (one.kind === 'outlet' ? one.id : [])),
    tagIds: muted.flatMap((one) => (one.kind === 'tag' ? one.id : [])),
    storyIds: muted.flatMap((one) => (one.kind === 'story' ? one.id : [])),
    sections: muted.flatMap((one) => (one.kind === 'section' ? (findSection(one.id) ?? []) : [])),
    speakerSlugs: muted.flatMap((one) => (one.kind === 'person' ? (one.slug ?? []) : [])),
    articleIds: [],
  }
}
