import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import type { Environment } from '../config.ts'
import type { Article } from '../model/article.ts'
import { onlyReader } from '../model/reader.ts'
import { exportOpml } from '../pipeline/import-opml.ts'
import type { Cursor } from '../store/pages.ts'
import type { Store, StoreReader } from '../store/store.ts'
import { type KeepSurroundings, orExplain } from './keep-store.ts'
import { openOwnStore } from './open-own-store.ts'
import { writeRecords } from './write-records.ts'

/** Articles read at once: with all their revisions some megabytes. */
const articlesAtOnce = 100
const storiesAtOnce = 500

/** `octavo export <folder>`: everything as JSON lines, a file a noun, and the feeds as OPML. */
export function exportCommand({ environment, output }: KeepSurroundings): Command {
  return new Command('export')
    .description('writes everything as JSON lines and OPML into a folder, for other programs')
    .argument('<folder>', 'it is made if it is missing; files of an earlier export are replaced')
    .action((folder: string, _: unknown, command: Command) =>
      orExplain(command, () => exportAll(folder, environment, command, output)),
    )
}

async function exportAll(
  folder: string,
  environment: Environment,
  command: Command,
  output: KeepSurroundings['output'],
): Promise<void> {
  const store = await openOwnStore(environment, command)
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, list] of Object.entries(lists)) {
      const count = await writeRecords(join(folder, `${name}.jsonl`), list(store))
      output.write(`${name}.jsonl: ${count}\n`)
    }
    await writeFile(join(folder, 'feeds.opml'), await exportOpml(store))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    command.error(`The export could not be written (${error.message}).`)
  } finally {
    await store.close()
  }
}

/** What becomes a file, in the words of `src/model/`. */
const lists: Readonly<Record<string, (store: Store) => AsyncGenerator<object>>> = {
  outlets: listOutlets,
  feeds: listFeeds,
  stories: listStories,
  articles: listArticles,
  choices: listChoices,
  folders: listFolders,
  notes: listNotes,
  corrections: listCorrections,
  speakers: listSpeakerCorrections,
  comments: listComments,
}

async function* listOutlets(store: Store): AsyncGenerator<object> {
  const outlets = await store.read((reader) => reader.listOutletsByName(Number.MAX_SAFE_INTEGER))
  for (const outlet of outlets) {
    const rules = await store.read((reader) => reader.findOutletRules(outlet.id))
    yield { ...outlet, ...(rules && { rules }) }
  }
}

async function* listFeeds(store: Store): AsyncGenerator<object> {
  yield* await store.read((reader) => reader.listFeeds())
}

async function* listStories(store: Store): AsyncGenerator<object> {
  type Position = NonNullable<Parameters<StoreReader['listStories']>[0]['after']>
  for (let after: Position | undefined; ; ) {
    const page = { limit: storiesAtOnce, ...(after && { after }) }
    const stories = await store.read((reader) => reader.listStories(page))
    for (const story of stories) {
      yield { ...story, origins: await store.read((reader) => reader.listOrigins(story.id)) }
    }
    const last = stories.at(-1)
    if (!last || stories.length < storiesAtOnce) return
    after = { at: last.rank, id: last.id }
  }
}

/** What the reader follows and mutes. */
async function* listChoices(store: Store): AsyncGenerator<object> {
  yield* await store.read((reader) => reader.listChoices(onlyReader))
}

async function* listFolders(store: Store): AsyncGenerator<object> {
  yield* await store.read((reader) => reader.listReaderFolders(onlyReader))
}

/** What the reader noted, newest first. */
async function* listNotes(store: Store): AsyncGenerator<object> {
  const all = { readerId: onlyReader, words: [], limit: Number.MAX_SAFE_INTEGER }
  yield* await store.read((reader) => reader.listNotes(all))
}

/** Those that were taken back, too: they say so. */
async function* listCorrections(store: Store): AsyncGenerator<object> {
  for (let change = 0; ; ) {
    const found = await store.read((reader) => reader.listCorrectionsSince(change, articlesAtOnce))
    yield* found
    if (found.length < articlesAtOnce) return
    change = found.at(-1)?.change ?? change
  }
}

/** What was said of who speaks, newest first. */
async function* listSpeakerCorrections(store: Store): AsyncGenerator<object> {
  type Known = Parameters<StoreReader['listSpeakerCorrections']>[0]['before']
  for (let before: Known; ; ) {
    const page = { limit: articlesAtOnce, ...(before !== undefined && { before }) }
    const found = await store.read((reader) => reader.listSpeakerCorrections(page))
    yield* found
    before = found.at(-1)?.id
    if (found.length < articlesAtOnce) return
  }
}

async function* listArticles(store: Store): AsyncGenerator<object> {
  for (let after: Cursor<Article['id']> | undefined; ; ) {
    const page = { limit: articlesAtOnce, ...(after && { after }) }
    const articles = await store.read(async (reader) => {
      const found = await reader.listArticles(await reader.listArticleIds(page))
      const tags = await reader.listTagsOfArticles(found.map(({ id }) => id))
      return Promise.all(found.map((article) => withAll(reader, article, tags.get(article.id) ?? [])))
    })
    yield* articles
    const last = articles.at(-1)?.article
    if (!last || articles.length < articlesAtOnce) return
    after = { at: last.publishedAt, id: last.id }
  }
}

/** An article with everything that it said, how its page was read, what was understood of it, and the reader's marks. */
async function withAll(reader: StoreReader, article: Article, tags: readonly object[]) {
  const revisions = []
  for (const { number } of await reader.listRevisions(article.id)) {
    revisions.push(await reader.findRevision(article.id, number))
  }
  const understanding = await reader.findUnderstanding(article.id)
  const relations = await reader.listRelations(article.id, Number.MAX_SAFE_INTEGER)
  const reprints = await reader.listReprints(article.id, Number.MAX_SAFE_INTEGER)
  const page = await reader.findPageStatus(article.id)
  const savedAt = await reader.findSavedAt(onlyReader, article.id)
  const readAt = (await reader.listReadArticles(onlyReader, [article.id])).get(article.id)
  const marks = { ...(savedAt !== undefined && { savedAt }), ...(readAt !== undefined && { readAt }) }
  return { article, revisions, tags, understanding, relations, reprints, ...(page && { page }), ...marks }
}

/** Each with what it said before. */
async function* listComments(store: Store): AsyncGenerator<object> {
  type Id = Parameters<StoreReader['listCommentsAfter']>[0]
  for (let after: Id; ; ) {
    const comments = await store.read((reader) => reader.listCommentsAfter(after, articlesAtOnce))
    for (const comment of comments)
      yield { ...comment, earlier: await store.read((reader) => reader.listCommentVersions(comment.id)) }
    after = comments.at(-1)?.id
    if (comments.length < articlesAtOnce) return
  }
}
