import assert from 'node:assert/strict'
import { after, describe, type TestContext, test } from 'node:test'
import { noPostgres, startPostgres } from '../../scripts/start-postgres.ts'
import { noRules } from '../../src/model/outlet-rules.ts'
import type { StoreWriter } from '../../src/store/store.ts'
import { createPostgres, createSqlite } from './create-database.ts'
import { fillStore } from './fill-store.ts'
import { day, noon } from './newsroom.ts'
import { askedOfReaders, readerTables } from './reader-plans.ts'
import { explainPostgres, explainSqlite, growingTables, recordPlans } from './record-plans.ts'
import { askedOfSpeakers } from './speaker-plans.ts'

const postgres = await startPostgres(process.env, { isHasty: true })
after(() => postgres?.stop())

const id = 1 as never
const after1 = { at: noon, id }
const page = { limit: 20, after: after1 }
const claim = { now: noon, leaseMs: 1, limit: 10 }
const key = { key: 'name artl', label: 'Ortell', weight: 1, isSure: true }
const profile = {
  storyId: id,
  language: 'en',
  firstAt: noon,
  latestAt: noon,
  keys: [key, { ...key, key: 'country CL' }],
}
const eventPlace = { storyId: id, likeId: id, score: 1, why: [] }
const span = { from: noon - day, to: noon + day }

/** Every list and search that a page or a worker asks for; `sorts` says why some rows may be sorted or walked. */
const asked: Record<string, { ask: (store: StoreWriter) => Promise<unknown>; sorts?: string }> = {
  ...askedOfReaders,
  'stories, a page': { ask: (store) => store.listStories(page) },
  'stories of a language': { ask: (store) => store.listStories({ ...page, language: 'en' }) },
  'stories of a section': { ask: (store) => store.listStories({ ...page, section: 'sport' }) },
  'sections with stories': { ask: (store) => store.listSections() },
  'stories since': { ask: (store) => store.listStories({ limit: 20, since: noon }) },
  'articles, a page': { ask: (store) => store.listArticleIds(page) },
  'articles of an outlet': { ask: (store) => store.listArticleIds({ ...page, outletId: id }) },
  'articles of a story': { ask: (store) => store.listArticleIds({ ...page, storyId: id }) },
  'articles of a tag': { ask: (store) => store.listArticleIds({ ...page, tagId: id }) },
  'articles of a tag and an outlet': {
    ask: (store) => store.listArticleIds({ ...page, tagId: id, outletId: id }),
  },
  'articles of a span': { ask: (store) => store.listArticleIds({ ...page, ...span }) },
  'articles by number': { ask: (store) => store.listArticles([id]) },
  'an article by address': { ask: (store) => store.findArticleByUrl('https://harbour.example/dam') },
  'texts of articles': { ask: (store) => store.listCurrentRevisions([id]) },
  'texts without markup': { ask: (store) => store.listCurrentTexts([id]) },
  'revisions of an article': { ask: (store) => store.listRevisions(id) },
  'what was understood': { ask: (store) => store.findUnderstanding(id) },
  'why articles stand where they stand': { ask: (store) => store.listStepReasons([id]) },
  'tags of articles': {
    ask: (store) => store.listTagsOfArticles([id]),
    sorts: 'five tags an article, of the articles of a page',
  },
  'relations of an article': {
    ask: (store) => store.listRelations(id, 12),
    sorts: 'twelve at the most from an article',
  },
  'articles of stories': {
    ask: (store) => store.listArticleIdsOfStories([id], 12),
    sorts: 'twelve a story, of the stories of a page',
  },
  'a search': {
    ask: (store) => store.searchArticleIds({ ...page, text: 'dam "in the night"' }),
    sorts: 'PostgreSQL: the hits of two weeks, or of a rare word',
  },
  'a search of an outlet, a tag and a span': {
    ask: (store) => store.searchArticleIds({ ...page, ...span, text: 'dam', outletId: id, tagId: id }),
    sorts: 'PostgreSQL: the hits of two weeks, or of a rare word',
  },
  'what a model said': { ask: (store) => store.findModelAnswer('k') },
  'an answer of a model is kept': {
    ask: (store) => store.saveModelAnswer({ key: 'k', madeAt: noon, sentences: [] }),
  },
  'vectors of a model': { ask: (store) => store.listVectors('one', 5000) },
  'articles without a vector': {
    ask: (store) => store.listUnembedded({ model: 'one', newest: 2000, limit: 16 }),
  },
  'vectors are kept': {
    ask: (store) => store.saveVectors('one', [{ articleId: id, vector: new Int8Array(4) }]),
  },
  'what models took': { ask: (store) => store.listModelUse(30) },
  languages: { ask: (store) => store.listLanguages() },
  'a tag': { ask: (store) => store.findTag('floods') },
  'outlets of a tag by day': {
    ask: (store) => store.countTagOutlets(id, { since: noon, spanMs: day }),
    sorts: 'a month of one tag, to be grouped',
  },
  'tags that many outlets use': {
    ask: (store) => store.listBusyTags(noon, 4, 100),
    sorts: 'the uses of a day, to be grouped',
  },
  'tags that are rising': {
    ask: (store) => store.listRisingTags(noon, 30),
    sorts: 'thirty rows at the most',
  },
  'when the store began': { ask: (store) => store.findBeginning() },
  'who uses tags': { ask: (store) => store.listTagUses(noon, 100) },
  'most used tags': {
    ask: (store) => store.listMostUsedTags(noon, 12),
    sorts: 'one row for each tag of a week, then a thousand by kind',
  },
  'all that an article bears': {
    ask: (store) => store.listBorneTags(id),
    sorts: 'five tags of one article',
  },
  'other names of a tag': { ask: (store) => store.listAliases(id, 20) },
  'a tag in other languages': {
    ask: (store) => store.listOtherLanguages({ id, nameKey: 'country DE' }, 20),
    sorts: 'the few tags of one name',
  },
  'the vocabulary of tags': {
    ask: (store) => store.listKnownTags(noon, 100),
    sorts: 'one row for each tag of a month, when a worker begins',
  },
  'who uses short names': { ask: (store) => store.listShortNameUses(noon, 100) },
  'short names to be forgotten': { ask: (store) => store.forgetShortNames(noon) },
  'what placing remembers': { ask: (store) => store.listPlacedArticles(noon, after1, 100) },
  'what placing remembers of late': {
    ask: (store) =>
      store.listPlacedLatecomers({ seenSince: noon, publishedBefore: noon, after: 1, limit: 100 }),
  },
  'texts that placing remembers': {
    ask: (store) => store.listRememberedTexts({ most: 100, after: 1, limit: 100 }),
  },
  'texts to be forgotten': { ask: (store) => store.forgetTexts(noon) },
  'texts to be compared': { ask: (store) => store.listComparedTexts([id]) },
  'reprints of an article': { ask: (store) => store.listReprints(id, 12) },
  'reprints among articles': { ask: (store) => store.listReprintsAmong([id]) },
  'second-hand reports of a story': { ask: (store) => store.listChainChecks(id) },
  'days and figures of a story': { ask: (store) => store.findStoryDays(id) },
  'polls of articles': {
    ask: (store) => store.listPolls([id]),
    sorts: 'the few polls of the articles of a page',
  },
  'articles to be read for quotes': { ask: (store) => store.listUnquoted(8) },
  'quotes of articles': {
    ask: (store) => store.listQuotes([id], 9),
    sorts: 'the few quotes of the articles of a page',
  },
  ...askedOfSpeakers,
  'houses that poll': { ask: (store) => store.listPollsters(500) },
  'polls of a house': { ask: (store) => store.listPollsBy('Gallup', 20) },
  'texts to be answered from': { ask: (store) => store.listToldTexts([id]) },
  'origins of a story': { ask: (store) => store.listOrigins(id) },
  'what was told of names before': {
    ask: (store) =>
      store.listOlderArticles({ names: ['Ortell', 'Halm'], language: 'en', before: noon, limit: 20 }),
    sorts: 'the few articles that were found',
  },
  'the events of stories': { ask: (store) => store.listEvents([id]) },
  'stories that may tell one event': { ask: (store) => store.gatherNearEvents(profile) },
  'a story goes to its event': {
    ask: (store) =>
      store.saveEvent(
        id,
        { ...{ eventId: undefined, storyIds: [], leaving: [], places: [] }, place: eventPlace },
        noon,
      ),
  },
  'keys of stories': { ask: (store) => store.saveEventKeys(profile) },
  'why a story is called so': { ask: (store) => store.listTitleReasons(id as never) },
  'stories that tell different events': { ask: (store) => store.listPartedEvents([1, 2] as never) },
  'keys of old stories': { ask: (store) => store.forgetEventKeys({ before: noon, ofEvents: noon }) },
  'stories whose articles are gone': { ask: (store) => store.forgetEmptyStories(noon) },
  'counts of terms': { ask: (store) => store.listTermCounts('en', ['dam']) },
  'feeds that are due': { ask: (store) => store.claimDueFeeds(claim) },
  'turns of hosts': {
    ask: (store) =>
      store.takeHostTurns({
        ended: [{ host: 'a.example', lease: 1, freeAt: 2 }],
        wanted: ['b.example'],
        now: noon,
        lease: noon + 1,
      }),
  },
  'hubs that are due': { ask: (store) => store.claimDueHubSubscriptions(claim) },
  'a subscription at a hub': { ask: (store) => store.findHubSubscription('token') },
  'articles that are due': { ask: (store) => store.claimDueArticles(claim) },
  'stories that are due': {
    ask: (store) => store.claimDueStories({ now: noon, lease: noon + 1, limit: 8 }),
    sorts: 'the articles of eight stories',
  },
  'stories whose state is to be judged': {
    ask: (store) => store.listTurningStories(noon, 32),
    sorts: 'the articles of 32 stories',
  },
  'stories that are over': { ask: (store) => store.listClosedStories('en', ['dam']) },
  'where a story went': { ask: (store) => store.findMergedInto(id) },
  'corrections, a page': { ask: (store) => store.listCorrections({ after: after1, limit: 50 }) },
  'corrections that placing has yet to learn': { ask: (store) => store.listCorrectionsSince(0, 100) },
  'corrections of articles': {
    ask: (store) => store.listCorrectionsOf([id]),
    sorts: 'the articles of the few corrections that name an article',
  },
  'stories near a story': { ask: (store) => store.listNearStories(id, 6) },
  'pages that are due': { ask: (store) => store.claimDuePages(claim) },
  'texts of pages of an outlet': { ask: (store) => store.listPageTexts(id, 40) },
  'how a page was read': { ask: (store) => store.findPageStatus(id) },
  'rules of an outlet': { ask: (store) => store.findOutletRules(id) },
  'new rules of an outlet': {
    ask: (store) => store.saveOutletRules(id, { rules: { ...noRules, keep: ['p'] }, now: noon }),
  },
  'who reads': { ask: (store) => store.getReader(id) },
  'what a reader follows and mutes': { ask: (store) => store.listChoices(id) },
  'a choice of a reader': { ask: (store) => store.findChoice(id, { kind: 'outlet', id }) },
  'news of what is followed': {
    ask: (store) => {
      const kinds = new Set(['outlet', 'tag', 'story', 'section', 'person'] as const)
      return store.listFollowedNews({ readerId: id, kinds, since: noon })
    },
    sorts: 'what one reader follows, and five articles of each',
  },
  'what came in': {
    ask: (store) =>
      store.countNews({
        since: noon,
        muted: {
          ...{ outletIds: [id], tagIds: [id], storyIds: [id], sections: ['sport'] },
          ...{ speakerSlugs: ['carla-ortiz'], articleIds: [id] },
        },
      }),
    sorts: 'PostgreSQL: the stories of the newest thousand articles',
  },
  'stories by number': { ask: (store) => store.listStoriesById([id]) },
  'articles that bear a tag': { ask: (store) => store.listBearers([id], [id]) },
  'articles of stories, without muted outlets': {
    ask: (store) => store.listArticleIdsOfStories([id], 12, { outletIds: [id], hiddenFor: id }),
    sorts: 'twelve a story, of the stories of a page',
  },
  'wrong texts': { ask: (store) => store.listTextReports(50) },
  'a wrong text': { ask: (store) => store.findTextReport(id) },
  'a feed by address': { ask: (store) => store.findFeedByUrl('https://hill.example/all') },
  'feeds of an outlet': {
    ask: (store) => store.listFeeds(id),
    sorts: 'PostgreSQL: the few feeds of an outlet',
  },
  'outlets by number': { ask: (store) => store.listOutlets([id]) },
  'old articles': {
    ask: (store) => store.removeOldArticles({ before: noon - day, limit: 50, now: noon }),
    sorts: 'what hangs on fifty articles',
  },
}

const tables = [...growingTables, ...readerTables].join('|')

const engines = {
  SQLite: {
    create: createSqlite,
    explain: explainSqlite,
    sort: /USE TEMP B-TREE FOR (?:LAST TERM OF )?ORDER BY/,
    // A walk through an index in its order is what ends with the page.
    scan: new RegExp(`^SCAN (?:${tables})\\b(?! (?:EXISTS )?USING)`, 'm'),
  },
  PostgreSQL: {
    create: postgres && ((t: TestContext) => createPostgres(t, postgres)),
    explain: explainPostgres,
    sort: /^\s*(?:->\s+)?(?:Incremental )?Sort /m,
    scan: new RegExp(`Seq Scan on (?:${tables}|search)\\b`),
  },
}

for (const [name, { create, explain, sort, scan }] of Object.entries(engines))
  describe(`plans of ${name}`, { skip: create ? false : noPostgres }, () => {
    if (!create) return
    test('every list and search walks an index, and none sorts the whole', async (t) => {
      const database = await create(t)
      await fillStore(database)
      const faults = []
      for (const [what, { ask, sorts }] of Object.entries(asked)) {
        const plans = await recordPlans(database, explain, ask)
        assert.ok(plans.length > 0, `${what} asks nothing`)
        for (const plan of plans) {
          if (scan.test(plan)) faults.push(`${what} walks a whole table:\n${plan}`)
          if (sort.test(plan) && sorts === undefined) faults.push(`${what} sorts:\n${plan}`)
        }
      }
      assert.deepEqual(faults, [])
    })

    test('a walk without an index would be seen', async (t) => {
      const plans = await recordPlans(await create(t), explain, (store) => store.countFeeds())
      assert.match(plans.join('\n'), scan)
    })
  })
