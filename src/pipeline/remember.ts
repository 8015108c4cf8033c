import type { ArticleId, Timestamp } from '../model/ids.ts'
import { countAskedOutlets, tagWindowMs } from '../model/tag.ts'
import type { Cursor } from '../store/pages.ts'
import type { Store } from '../store/store.ts'
import { loadLanguageDetector } from '../understand/detect-language.ts'
import { createRuleIndex } from '../understand/rule-index.ts'
import { addToIndex, createStoryIndex, forgetBefore, type StoryIndex } from '../understand/story-index.ts'
import { storySettings } from '../understand/story-settings.ts'
import { createTagVocabulary, forgetTagUses } from '../understand/tag-vocabulary.ts'
import { toTagSlug } from '../understand/to-tag-slug.ts'
import type { Memory } from './memory.ts'
import { forgetOldTexts, rememberTexts } from './remember-texts.ts'

/** Articles read at once when memory is made again. */
const rememberAtOnce = 500
const hourMs = 3_600_000
/** More than a country's outlets use in a month, names that never become one among them. */
const mostTags = 200_000
const mostUses = 200_000
const mostOutlets = 20_000

/** The articles that placing compares were published since then. By whole hours, so that a restart within one changes nothing. */
function rememberSince(now: Timestamp): Timestamp {
  return Math.floor((now - storySettings.windowMs) / hourMs) * hourMs
}

/** Twice as long as two stories of one event may lie apart: one of them may go on for some days. */
const nearMs = 7 * 86_400_000
/** A story that went on for longer than others of its event is still compared with them. */
const eventMs = 30 * 86_400_000

/** Uses of tags count since then, by whole hours as well. */
function useTagsSince(now: Timestamp): Timestamp {
  return Math.floor((now - tagWindowMs) / hourMs) * hourMs
}

/** What placing remembers, made from the store: the same after a restart as without one. */
export async function remember(store: Store, now: Timestamp): Promise<Memory> {
  const since = useTagsSince(now)
  const [tags, uses, shortNames, outlets] = await store.read((reader) =>
    Promise.all([
      reader.listKnownTags(since, mostTags),
      reader.listTagUses(since, mostUses),
      reader.listShortNameUses(since, mostUses),
      reader.listOutletsByName(mostOutlets),
    ]),
  )
  return {
    index: await rememberArticles(store, now),
    passages: await rememberTexts(store),
    vocabulary: createTagVocabulary({ tags, uses, shortNames }, countAskedOutlets(outlets.length)),
    outletSlugs: new Set(outlets.map(({ name }) => toTagSlug(name))),
    detect: await loadLanguageDetector(),
    rules: createRuleIndex(),
    searches: createRuleIndex(),
  }
}

async function rememberArticles(store: Store, now: Timestamp): Promise<StoryIndex> {
  const index = createStoryIndex(storySettings)
  const since = rememberSince(now)
  await rememberLatecomers(store, index, now)
  let after: Cursor<ArticleId> | undefined
  while (true) {
    const placed = await store.read((reader) => reader.listPlacedArticles(since, after, rememberAtOnce))
    for (const article of placed) addToIndex(index, article)
    const last = placed.at(-1)
    if (last === undefined || placed.length < rememberAtOnce) return index
    after = { at: last.publishedAt, id: last.articleId }
  }
}

/** What came within this hour is compared whatever its age, until the hour ends: a new feed brings months at once. */
async function rememberLatecomers(store: Store, index: StoryIndex, now: Timestamp): Promise<void> {
  const seenSince = Math.floor(now / hourMs) * hourMs
  const part = { seenSince, publishedBefore: rememberSince(now), limit: rememberAtOnce }
  for (let after = 0; ; ) {
    const placed = await store.read((reader) => reader.listPlacedLatecomers({ ...part, after }))
    for (const article of placed) addToIndex(index, article)
    if (placed.length < rememberAtOnce) return
    after = placed.at(-1)?.articleId ?? after
  }
}

/** So long a rule that was removed can be brought back. */
const ruleMs = 30 * 86_400_000

/** Lets go the articles that have left the window, and what else nobody can ask for any more. */
export async function forgetOld(
  store: Store,
  { index, passages, vocabulary }: Memory,
  now: Timestamp,
): Promise<void> {
  forgetTagUses(vocabulary, useTagsSince(now))
  await store.write(async (writer) => {
    await writer.forgetShortNames(useTagsSince(now))
    await writer.forgetRules(now - ruleMs)
    await writer.forgetEventKeys({ before: now - nearMs, ofEvents: now - eventMs })
  })
  forgetBefore(index, rememberSince(now))
  // Of these nothing is remembered by now: an empty story that is remembered may still be given an article.
  await store.write((writer) => writer.forgetEmptyStories(rememberSince(now)))
  await forgetOldTexts(store, passages, now)
}
