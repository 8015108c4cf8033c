import type { ArticleId, ReaderId, Timestamp } from '../../model/ids.ts'
import type { Note, NotedThing } from '../../model/note.ts'
import { type Muted, type Reader, type ReaderChoice, toVisit } from '../../model/reader.ts'
import type { RuleEffect } from '../../model/rule.ts'
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

/** Of muted searches the articles of the last week: older ones stand on pages that nobody turns to. */
const mutedMs = 7 * 86_400_000
/** Of each the newest: a search for a common word mutes what is new of it. */
const mostMuted = 300

/** Who reads, and what they follow and mute: two reads, and one for each muted search; none for nobody. */
export async function loadReader(
  store: StoreReader,
  id: ReaderId | undefined,
  now: Timestamp,
): Promise<LoadedReader> {
  const reader = id === undefined ? undefined : toVisit(await store.getReader(id), now)
  const { choices, muted } = await loadChoices(store, id)
  const articleIds = await listMutedBySearch(store, choices, now - mutedMs)
  return { reader, choices, muted: { ...muted, articleIds } }
}

async function listMutedBySearch(
  store: StoreReader,
  choices: readonly ReaderChoice[],
  from: Timestamp,
): Promise<ArticleId[]> {
  const found = new Set<ArticleId>()
  for (const { kind, choice, slug } of choices) {
    if (kind !== 'search' || choice !== 'mute' || slug === undefined) continue
    for (const id of await store.listFound(slug, { from, limit: mostMuted })) found.add(id)
  }
  return [...found]
}

/** What a reader follows and mutes, without what muted searches find: one read, none for nobody. */
export async function loadChoices(store: StoreReader, id: ReaderId | undefined): Promise<LoadedChoices> {
  const choices = id === undefined ? [] : await store.listChoices(id)
  return { choices, muted: { ...toMuted(choices), hiddenFor: id } }
}

function toMuted(choices: readonly ReaderChoice[]): Omit<Muted, 'hiddenFor'> {
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

/** What a reader noted of something; nothing for nobody. */
export function loadNote(
  store: StoreReader,
  id: ReaderId | undefined,
  about: NotedThing,
): Promise<Note | undefined> {
  return id === undefined ? Promise.resolve(undefined) : store.findNote(id, about)
}

/** What rules of a reader did with an article, with their names. */
export async function loadRuled(
  reader: StoreReader,
  readerId: ReaderId | undefined,
  id: ArticleId,
): Promise<RuledArticle[]> {
  if (readerId === undefined) return []
  const effects = await reader.listEffectsOn(readerId, id)
  if (effects.length === 0) return []
  const names = new Map((await reader.listRules(readerId)).map((one) => [one.id, one.rule?.name ?? '']))
  return effects.map((effect) => ({ ...effect, ruleName: names.get(effect.ruleId) ?? '' }))
}

/** What a rule did with an article. */
export interface RuledArticle extends RuleEffect {
  readonly ruleName: string
}

export interface LoadedLabels {
  readonly labels: readonly string[]
  readonly known: readonly string[]
}

/** As many as a person chooses from in a list. */
const mostKnown = 200

/** The labels of a reader's own on an article, and all that they gave; none for nobody. */
export async function loadLabels(
  reader: StoreReader,
  readerId: ReaderId | undefined,
  id: ArticleId,
): Promise<LoadedLabels> {
  if (readerId === undefined) return { labels: [], known: [] }
  const known = (await reader.listLabels(readerId, mostKnown)).map(({ label }) => label)
  return { labels: known.length === 0 ? [] : await reader.listLabelsOn(readerId, id), known }
}
