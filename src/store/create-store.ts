import { joinCalls } from '../lib/join-calls.ts'
import type { Engine, Session } from './engine.ts'
import { requireKnownSchema } from './migrations/migrate.ts'
import * as accountRecords from './queries/account-records.ts'
import { addTermCounts } from './queries/add-term-counts.ts'
import * as marks from './queries/article-marks.ts'
import * as vectors from './queries/article-vectors.ts'
import * as audit from './queries/audit.ts'
import * as background from './queries/background.ts'
import * as chosen from './queries/chosen-subjects.ts'
import * as claims from './queries/claim-due.ts'
import * as comments from './queries/comments.ts'
import * as corrections from './queries/corrections.ts'
import * as events from './queries/events.ts'
import * as folders from './queries/folders.ts'
import { forgetEmptyStories } from './queries/forget-empty-stories.ts'
import { forgetShortNames } from './queries/forget-short-names.ts'
import { takeHostTurns } from './queries/host-turns.ts'
import * as hubs from './queries/hub-subscriptions.ts'
import * as invitations from './queries/invitations.ts'
import * as models from './queries/model-answers.ts'
import * as moderation from './queries/moderation.ts'
import { listMostUsedTags } from './queries/most-used-tags.ts'
import { findMergedInto, moveArticles } from './queries/move-articles.ts'
import * as namedReaders from './queries/named-readers.ts'
import * as namesakes from './queries/namesakes.ts'
import * as notes from './queries/notes.ts'
import * as channels from './queries/notice-channels.ts'
import * as sendings from './queries/notice-sendings.ts'
import * as notices from './queries/notices.ts'
import * as rules from './queries/outlet-rules.ts'
import * as ownership from './queries/own-work.ts'
import { listPartedEvents } from './queries/parted-events.ts'
import * as people from './queries/people.ts'
import * as personal from './queries/personal-data.ts'
import * as quotes from './queries/quotes.ts'
import * as articles from './queries/read-articles.ts'
import * as feeds from './queries/read-feeds.ts'
import * as news from './queries/read-news.ts'
import * as outlets from './queries/read-outlets.ts'
import * as pageReads from './queries/read-pages.ts'
import * as placing from './queries/read-placing.ts'
import * as polls from './queries/read-polls.ts'
import * as reprints from './queries/read-reprints.ts'
import * as ruleReads from './queries/read-rules.ts'
import * as stories from './queries/read-stories.ts'
import * as tagNames from './queries/read-tag-names.ts'
import * as tags from './queries/read-tags.ts'
import * as texts from './queries/read-texts.ts'
import * as readers from './queries/readers.ts'
import * as removals from './queries/remove-articles.ts'
import { removeFeed } from './queries/remove-feed.ts'
import * as ruleActions from './queries/rule-actions.ts'
import * as ruleEffects from './queries/rule-effects.ts'
import * as ruleFacts from './queries/rule-facts.ts'
import { putOffPage, savePage } from './queries/save-page.ts'
import { saveReceived } from './queries/save-received.ts'
import { forgetTexts } from './queries/save-reprints.ts'
import { saveSentPage } from './queries/save-sent-page.ts'
import { saveUnderstanding } from './queries/save-understanding.ts'
import { searchArticleIds } from './queries/search-articles.ts'
import * as settings from './queries/settings.ts'
import * as shownMarks from './queries/shown-marks.ts'
import * as speakers from './queries/speakers.ts'
import * as standing from './queries/standing-searches.ts'
import * as trends from './queries/tag-trends.ts'
import * as takedowns from './queries/takedowns.ts'
import * as tending from './queries/tend-stories.ts'
import * as reports from './queries/text-reports.ts'
import * as turns from './queries/turn-stories.ts'
import * as commentWrites from './queries/write-comments.ts'
import * as feedWrites from './queries/write-feeds.ts'
import * as ruleWrites from './queries/write-rules.ts'
import type { Store, StoreReader, StoreWriter } from './store.ts'

const reads = {
  ...outlets,
  ...feeds,
  ...articles,
  ...stories,
  findTag: tags.findTag,
  listBearers: tags.listBearers,
  listTagsOfArticles: tags.listTagsOfArticles,
  listMostUsedTags,
  listTagUses: tags.listTagUses,
  countTagOutlets: tags.countTagOutlets,
  ...tagNames,
  listBusyTags: trends.listBusyTags,
  listRisingTags: trends.listRisingTags,
  findBeginning: trends.findBeginning,
  listTermCounts: placing.listTermCounts,
  listPlacedArticles: placing.listPlacedArticles,
  listPlacedLatecomers: placing.listPlacedLatecomers,
  countTexts: placing.countTexts,
  listOlderArticles: background.listOlderArticles,
  listReprints: reprints.listReprints,
  listReprintsAmong: reprints.listReprintsAmong,
  listEvents: events.listEvents,
  gatherNearEvents: events.gatherNearEvents,
  listPartedEvents,
  listOrigins: reprints.listOrigins,
  listChainChecks: reprints.listChainChecks,
  listComparedTexts: reprints.listComparedTexts,
  listRememberedTexts: reprints.listRememberedTexts,
  findPageStatus: pageReads.findPageStatus,
  listPageTexts: pageReads.listPageTexts,
  ...polls,
  listPersonalRecords: personal.listPersonalRecords,
  listUnquoted: quotes.listUnquoted,
  countUnquoted: quotes.countUnquoted,
  listQuotes: quotes.listQuotes,
  listQuotesBy: quotes.listQuotesBy,
  listSpeakers: speakers.listSpeakers,
  listStorySpeakers: speakers.listStorySpeakers,
  findSpeakerName: speakers.findSpeakerName,
  findSpeakerAddress: speakers.findSpeakerAddress,
  listSpeakerCorrections: speakers.listSpeakerCorrections,
  listPartings: namesakes.listPartings,
  listNamesakes: namesakes.listNamesakes,
  hasSaidOfSpeakers: namesakes.hasSaidOfSpeakers,
  listSightings: namesakes.listSightings,
  listWellKnown: namesakes.listWellKnown,
  ...news,
  ...texts,
  listReaders: namedReaders.listReaders,
  findReaderByName: namedReaders.findReaderByName,
  listAccountRecords: accountRecords.listAccountRecords,
  countAccountRecords: accountRecords.countAccountRecords,
  hasPeople: people.hasPeople,
  findPerson: people.findPerson,
  findPersonByEmail: people.findPersonByEmail,
  listPeople: people.listPeople,
  countOperators: people.countOperators,
  listInvitations: invitations.listInvitations,
  findInvitation: invitations.findInvitation,
  listAudit: audit.listAudit,
  getReader: readers.getReader,
  listChoices: readers.listChoices,
  findChoice: readers.findChoice,
  listSavedArticles: marks.listSavedArticles,
  countSaved: marks.countSaved,
  findSavedAt: marks.findSavedAt,
  listReadArticles: marks.listReadArticles,
  findChosenPerson: chosen.findChosenPerson,
  findChosenSearch: chosen.findChosenSearch,
  countChosenSearches: chosen.countChosenSearches,
  listQuoting: chosen.listQuoting,
  listSearchesSince: standing.listSearchesSince,
  listMutedSearches: standing.listMutedSearches,
  listFound: standing.listFound,
  listFoundStories: standing.listFoundStories,
  listReaderFolders: folders.listReaderFolders,
  findNote: notes.findNote,
  listNotes: notes.listNotes,
  ...comments,
  listQueue: moderation.listQueue,
  countQueue: moderation.countQueue,
  listCommentReports: moderation.listCommentReports,
  listModerations: moderation.listModerations,
  findBlock: moderation.findBlock,
  findBlocked: moderation.findBlocked,
  findSlow: moderation.findSlow,
  ...ruleReads,
  ...ruleFacts,
  searchArticleIds,
  findMergedInto,
  listTurningStories: turns.listTurningStories,
  listClosedStories: turns.listClosedStories,
  findCorrection: corrections.findCorrection,
  listCorrections: corrections.listCorrections,
  listCorrectionsSince: corrections.listCorrectionsSince,
  listCorrectionsOf: corrections.listCorrectionsOf,
  listNearStories: corrections.listNearStories,
  findHubSubscription: hubs.findHubSubscription,
  findHubSubscriptionOfFeed: hubs.findHubSubscriptionOfFeed,
  findSetting: settings.findSetting,
  measureBytes: removals.measureBytes,
  findOwnership: ownership.findOwnership,
  findOutletRules: rules.findOutletRules,
  findTextReport: reports.findTextReport,
  listTextReports: reports.listTextReports,
  countTextReports: reports.countTextReports,
  ...shownMarks,
  hasTakedowns: takedowns.hasTakedowns,
  listTakenDown: takedowns.listTakenDown,
  findTakedownOfArticle: takedowns.findTakedownOfArticle,
  findTakedownOfOutlet: takedowns.findTakedownOfOutlet,
  listTakedowns: takedowns.listTakedowns,
  findModelAnswer: models.findModelAnswer,
  listModelUse: models.listModelUse,
  listVectors: vectors.listVectors,
  listUnembedded: vectors.listUnembedded,
  listNotices: notices.listNotices,
  listDueNotices: notices.listDueNotices,
  hasFollowers: notices.hasFollowers,
  listFollowers: notices.listFollowers,
  listTold: notices.listTold,
  listFollowWays: notices.listFollowWays,
  listChannels: channels.listChannels,
  getNoticeSettings: channels.getNoticeSettings,
  findFeedOwner: channels.findFeedOwner,
  findMailOwner: channels.findMailOwner,
  listDueDigests: channels.listDueDigests,
  listSendings: sendings.listSendings,
  listToldBy: sendings.listToldBy,
  hasDueSendings: sendings.hasDueSendings,
}

const writes = {
  ...reads,
  ...feedWrites,
  ...claims,
  ...ownership,
  ...hubs,
  takeHostTurns,
  removeFeed,
  removeOldArticles: removals.removeOldArticles,
  keepArticle: removals.keepArticle,
  letGoArticle: removals.letGoArticle,
  claimDuePages: pageReads.claimDuePages,
  savePage,
  putOffPage,
  saveSentPage,
  saveOutletRules: rules.saveOutletRules,
  saveTextReport: reports.saveTextReport,
  removeTextReport: reports.removeTextReport,
  saveTakedown: takedowns.saveTakedown,
  undoTakedown: takedowns.undoTakedown,
  eraseArticle: takedowns.eraseArticle,
  saveModelAnswer: models.saveModelAnswer,
  addModelUse: models.addModelUse,
  saveVectors: vectors.saveVectors,
  ...accountRecords,
  ...invitations,
  ...audit,
  addPerson: people.addPerson,
  blockPerson: people.blockPerson,
  saveNotice: notices.saveNotice,
  holdNotices: notices.holdNotices,
  closeNotices: notices.closeNotices,
  forgetNotices: notices.forgetNotices,
  saveFollowWay: notices.saveFollowWay,
  saveSending: sendings.saveSending,
  claimDueSendings: sendings.claimDueSendings,
  saveTry: sendings.saveTry,
  saveChannel: channels.saveChannel,
  confirmChannel: channels.confirmChannel,
  endChannel: channels.endChannel,
  removeChannel: channels.removeChannel,
  saveNoticeSettings: channels.saveNoticeSettings,
  saveDigestDue: channels.saveDigestDue,
  saveFeedKey: channels.saveFeedKey,
  saveMailKey: channels.saveMailKey,
  erasePerson: personal.erasePerson,
  addReader: namedReaders.addReader,
  saveReader: namedReaders.saveReader,
  saveVisit: readers.saveVisit,
  saveChoice: readers.saveChoice,
  saveArticle: marks.saveArticle,
  forgetArticle: marks.forgetArticle,
  saveReading: marks.saveReading,
  saveReadings: marks.saveReadings,
  saveReadMarks: marks.saveReadMarks,
  undoReadMarks: marks.undoReadMarks,
  savePerson: chosen.savePerson,
  saveSearch: chosen.saveSearch,
  addFolder: folders.addFolder,
  changeFolder: folders.changeFolder,
  removeFolder: folders.removeFolder,
  putInFolder: folders.putInFolder,
  saveNote: notes.saveNote,
  addComment: commentWrites.addComment,
  editComment: commentWrites.editComment,
  setCommentState: commentWrites.setCommentState,
  saveVote: commentWrites.saveVote,
  saveCommentReport: commentWrites.saveCommentReport,
  eraseCommentsOf: commentWrites.eraseCommentsOf,
  saveModeration: moderation.saveModeration,
  undoModeration: moderation.undoModeration,
  ...ruleWrites,
  ...ruleEffects,
  saveLabel: ruleActions.saveLabel,
  forgetLabel: ruleActions.forgetLabel,
  saveReceived,
  saveUnderstanding,
  saveQuotes: quotes.saveQuotes,
  saveSpeakerCorrection: speakers.saveSpeakerCorrection,
  undoSpeakerCorrection: speakers.undoSpeakerCorrection,
  addToParting: namesakes.addToParting,
  forgetTexts,
  forgetShortNames,
  saveTrends: trends.saveTrends,
  moveArticles,
  saveCorrection: corrections.saveCorrection,
  undoCorrection: corrections.undoCorrection,
  ...tending,
  saveEventKeys: events.saveEventKeys,
  saveEvent: events.saveEvent,
  setStoriesDue: events.setStoriesDue,
  saveBackground: background.saveBackground,
  forgetEventKeys: events.forgetEventKeys,
  saveTurn: turns.saveTurn,
  forgetEmptyStories,
  addTermCounts,
  saveSetting: settings.saveSetting,
  saveAsked: settings.saveAsked,
}

/** The store of an engine: every query of `queries/`, told in which session it runs. */
export function createStore(engine: Engine): Store {
  const readers = new WeakMap<Session, StoreReader>()
  const writers = new WeakMap<Session, StoreWriter>()
  return {
    read: (work) => engine.read((session) => work(once(readers, session, reads))),
    write: (work) =>
      engine.write(async (session) => {
        await requireKnownSchema(session.db)
        return work(once(writers, session, writes))
      }),
    // Every page asks; those of a moment ask together.
    findVersion: joinCalls(() => engine.findVersion()),
    close: () => engine.close(),
  }
}

type Query = (session: Session, ...rest: never[]) => Promise<unknown>

/** A query without its first argument. */
type Bound<Queries extends Record<string, Query>> = {
  [Name in keyof Queries]: Queries[Name] extends (session: Session, ...rest: infer Rest) => infer Found
    ? (...rest: Rest) => Found
    : never
}

function once<Verbs extends object, Queries extends Record<string, Query>>(
  bound: WeakMap<Session, Verbs>,
  session: Session,
  queries: Queries & (Bound<Queries> extends Verbs ? unknown : never),
): Verbs {
  let verbs = bound.get(session)
  if (!verbs) {
    const entries = Object.entries(queries).map(([name, query]) => [name, query.bind(undefined, session)])
    verbs = Object.fromEntries(entries) as Verbs
    bound.set(session, verbs)
  }
  return verbs
}
