/** A store with something in it, and what it is asked after it was copied. */
import { sql } from 'kysely'
import type { ArticleId, StoryId, TagId } from '../../src/model/ids.ts'
import { noRules } from '../../src/model/outlet-rules.ts'
import { onlyReader } from '../../src/model/reader.ts'
import { openDatabase } from '../../src/open-database.ts'
import { readTotals } from '../../src/store/copying/fill-engine.ts'
import { openEngine, openStore } from '../../src/store/open-store.ts'
import type { StoreWriter } from '../../src/store/store.ts'
import { fillMarks } from './fill-marks.ts'
import { fillStory } from './fill-story.ts'
import { addFeed, day, entry, noon, openNewsroom } from './newsroom.ts'
import { tellComments } from './tell-comments.ts'

/** Hears of progress and says nothing. */
export const silent = () => undefined

/** A newsroom and some hundred articles more, so that tables are copied in several parts, and something in each of them. */
export async function fillStore(database: string): Promise<void> {
  const store = await openStore(database)
  await openNewsroom(store)
  await store.write(async (writer) => {
    const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
    const entries = Array.from({ length: 450 }, (_, index) =>
      entry(`more-${index}`, { text: `Rain ${index}.`, isTruncated: index % 9 === 0 }),
    )
    await writer.saveReceived(feed, entries, noon)
    await writer.saveOutletRules(feed.outletId, { rules: { ...noRules, drop: ['.ad'] }, now: noon })
    const keys = { token: 'token', secret: 'secret' }
    const [hub, topic, home] = ['https://hub.example/', feed.url, 'https://octavo.example']
    await writer.saveHubSubscription({ ...{ hub, topic, home, feedId: feed.id, dueAt: noon }, ...keys })
    await writer.saveCorrection({
      ...{ readerId: 1 as never, kind: 'split', correctedAt: noon, from: 1 as never, to: 2 as never },
      sides: { moved: [1, 2] as never, left: [3] as never, joined: [] },
    })
    await writer.saveTextReport(1 as never, { note: 'Half of it is missing', reportedAt: noon })
    const subject = { kind: 'tag', id: 1 as TagId } as const
    await writer.saveChoice(onlyReader, subject, { choice: 'follow', now: noon })
    await writer.saveVisit({ id: onlyReader, seenAt: noon, lastVisitAt: undefined })
    await writer.saveArticle(onlyReader, 1 as ArticleId, noon)
    await writer.saveReading(onlyReader, 2 as ArticleId, noon)
    await fillAccounts(writer)
    await fillMarks(writer)
    await writer.saveModelAnswer({
      key: 'k',
      madeAt: noon,
      sentences: [{ text: 'Rain fell.', citations: [1] }],
    })
    await writer.addModelUse({
      day: Math.floor(noon / day),
      requests: 1,
      inputTokens: 100,
      outputTokens: 20,
      estimatedTokens: 0,
      cost: 0.5,
    })
    await tellReader(writer)
    await fillStory(writer)
    await tellComments(writer)
  })
  await store.close()
}

async function fillAccounts(writer: StoreWriter): Promise<void> {
  const named = { name: 'Anna', role: 'operator', email: 'anna@example.org', isVerified: true } as const
  await writer.addPerson({ ...named, readerId: onlyReader, passwordHash: 'salt:key', now: noon })
  const ends = { expires_at: noon + day, created_at: noon, updated_at: noon }
  const session = { key: 's', reader_id: onlyReader, token: 't', ip_address: null, user_agent: null, ...ends }
  await writer.addAccountRecord('account_session', session)
  const counted = { counter: 0, created_at: noon, used_at: null }
  const passkey = { key: 'p', reader_id: onlyReader, name: 'Telephone', public_key: 'k', ...counted }
  await writer.addAccountRecord('account_passkey', passkey)
  const begun = { last_step: 0, begun_at: noon, confirmed_at: noon }
  await writer.addAccountRecord('account_second_step', { reader_id: onlyReader, secret: 'sealed', ...begun })
  await writer.addAccountRecord('account_recovery_code', { key: 'r', reader_id: onlyReader })
  const invited = { role: 'reader', note: 'Ben', madeAt: noon, expiresAt: noon + day } as const
  await writer.saveInvitation({ ...invited, codeHash: 'hash' })
  const entry = { at: noon, readerId: onlyReader, detail: '', address: '' }
  await writer.saveAudit({ ...entry, action: 'signed in' })
}

/** A notice on its way to a mailbox. */
async function tellReader(writer: StoreWriter): Promise<void> {
  const of = { readerId: onlyReader, now: noon }
  const noticeId = await writer.saveNotice({ ...of, kind: 'rule', subject: 'Dam breaks', path: '/story/1' })
  const address = { kind: 'mail', address: 'anna@harbour.example', secret: '', code: undefined } as const
  const channelId = await writer.saveChannel({ ...of, ...address })
  await writer.saveFeedKey(onlyReader, 'key')
  if (noticeId === undefined || channelId === undefined) throw new Error('nothing to tell')
  await writer.saveSending({ ...of, channelId, content: { kind: 'notices', noticeIds: [noticeId] } })
}

/** What the rows of a store come to. */
export async function totalsOf(database: string) {
  const engine = await openEngine(database)
  const totals = await readTotals(engine)
  await engine.close()
  return totals
}

/** Two searches and the stories of a store. */
export async function ask(database: string): Promise<unknown> {
  const store = await openDatabase(database)
  const found = await store.read(async (reader) => [
    await reader.searchArticleIds({ text: 'evacuate', limit: 10 }),
    await reader.searchArticleIds({ text: 'rain', limit: 500 }),
    await reader.listStories({ limit: 10 }),
    await reader.listReprints(1 as ArticleId, 10),
    await reader.listOrigins(1 as StoryId),
    await reader.listPollsBy('Ortell Polls', 10),
    await reader.listQuotesBy('anna-berg', { limit: 10 }),
    await reader.listSightings('anna-berg', { partings: [], except: 0 as ArticleId, limitEach: 9 }),
    await reader.listChoices(onlyReader),
    await reader.listSavedArticles({ readerId: onlyReader, limit: 10 }),
    await reader.findModelAnswer('k'),
    await reader.listModelUse(10),
    await reader.listNotices({ readerId: onlyReader, limit: 10 }),
    await reader.listSendings(onlyReader, 10),
    await reader.listThreads({ of: { storyId: 1 as StoryId }, limit: 10 }),
    await reader.listQueue(10),
  ])
  await store.close()
  return found
}

/** Damages a store by hand. */
export async function runOn(database: string, ...statements: string[]): Promise<void> {
  const engine = await openEngine(database)
  await engine.write(async ({ db }) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  })
  await engine.close()
}
