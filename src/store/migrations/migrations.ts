import { firstTables } from './001-first-tables.ts'
import { owners } from './002-owners.ts'
import { retention } from './003-retention.ts'
import { fetching } from './004-fetching.ts'
import { hubSubscriptions } from './005-hub-subscriptions.ts'
import { readerHelp } from './006-reader-help.ts'
import { tending } from './007-tending.ts'
import { extractionSteps } from './008-extraction-steps.ts'
import { corrections } from './009-corrections.ts'
import { readers } from './010-readers.ts'
import { reprints } from './011-reprints.ts'
import { storyStates } from './012-story-states.ts'
import { hostTurns } from './013-host-turns.ts'
import { tagVocabulary } from './014-tag-vocabulary.ts'
import { storySummaries } from './015-story-summaries.ts'
import { tagNames } from './016-tag-names.ts'
import { tagTrends } from './017-tag-trends.ts'
import { chains } from './018-chains.ts'
import { events } from './019-events.ts'
import { storyDays } from './020-story-days.ts'
import { sections } from './021-sections.ts'
import { quotes } from './022-quotes.ts'
import { modelAnswers } from './023-model-answers.ts'
import { toldKinds } from './024-told-kinds.ts'
import { emptyStories } from './025-empty-stories.ts'
import { speakers } from './026-speakers.ts'
import { saidOfStories } from './027-said-of-stories.ts'
import { eventKeysByIndex } from './028-event-keys-by-index.ts'
import { namedReaders } from './029-named-readers.ts'
import { accounts } from './030-accounts.ts'
import { notices } from './031-notices.ts'
import { comments } from './032-comments.ts'
import { takedowns } from './033-takedowns.ts'
import { marks } from './034-marks.ts'
import { estimatedTokens } from './035-estimated-tokens.ts'
import { passkeys } from './036-passkeys.ts'
import { articleVectors } from './037-article-vectors.ts'
import { readerRules } from './038-reader-rules.ts'
import { secondSteps } from './039-second-steps.ts'
import { toldSearches } from './040-told-searches.ts'
import { labelsByHand } from './041-labels-by-hand.ts'
import { commentsByReader } from './042-comments-by-reader.ts'
import { namesakes } from './043-namesakes.ts'
import { foreignEventKeys } from './044-foreign-event-keys.ts'
import type { Dialect } from './dialect.ts'

/** Every change of the schema, in order; the place in the list is its number. Once released, none changes. */
export const migrations: readonly ((dialect: Dialect) => string[])[] = [
  firstTables,
  owners,
  retention,
  fetching,
  hubSubscriptions,
  readerHelp,
  tending,
  extractionSteps,
  corrections,
  readers,
  reprints,
  storyStates,
  hostTurns,
  tagVocabulary,
  storySummaries,
  tagNames,
  tagTrends,
  chains,
  events,
  storyDays,
  sections,
  quotes,
  modelAnswers,
  toldKinds,
  emptyStories,
  speakers,
  saidOfStories,
  eventKeysByIndex,
  namedReaders,
  accounts,
  notices,
  comments,
  takedowns,
  marks,
  estimatedTokens,
  passkeys,
  articleVectors,
  readerRules,
  secondSteps,
  toldSearches,
  labelsByHand,
  commentsByReader,
  namesakes,
  foreignEventKeys,
]
