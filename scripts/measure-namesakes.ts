/**
 * Which names of a stream of articles are parted: `node scripts/measure-namesakes.ts STREAM.jsonl`, lines of `title`, `text`,
 * `date` and `outlet`, read in the order of their dates into a store of its own, each a story of its own. Prints what is said
 * of each two who were parted, then `--unparted N` names of several roles that were not, and what parting costs.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readTextRecord } from '../src/cli/read-text-record.ts'
import type { Sighting } from '../src/model/sighting.ts'
import { openDatabase } from '../src/open-database.ts'
import { partNamesakes } from '../src/pipeline/part-namesakes.ts'
import { keepQuotes } from '../src/understand/keep-quotes.ts'
import { loadSpeechModels } from '../src/understand/load-speech-models.ts'
import { readSightings } from '../src/understand/read-sightings.ts'
import { addStreamFeed, receiveArticles } from './namesakes/receive-articles.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { unparted: { type: 'string', default: '0' } },
})
/** Articles a transaction. */
const atOnce = 100
const fewestWorks = 2
const mostShown = 4

type Told = Pick<Sighting, 'roles' | 'callings'> & { readonly title: string; readonly day: string }

const models = await loadSpeechModels()
const folder = await mkdtemp(join(tmpdir(), 'octavo-namesakes-'))
const store = await openDatabase(join(folder, 'octavo.sqlite'))
const records = (await readFile(positionals[0] as string, 'utf8'))
  .split('\n')
  .filter(Boolean)
  .map((line) => readTextRecord(JSON.parse(line)))
  .flatMap(({ publishedAt, ...rest }) => (publishedAt === undefined ? [] : [{ ...rest, publishedAt }]))
  .sort((one, other) => one.publishedAt - other.publishedAt)
/** By address and article. */
const told = new Map<string, Map<number, Told>>()
let [readMs, partMs] = [0, 0]

const feed = await store.write(addStreamFeed)
for (let from = 0; from < records.length; from += atOnce) await take(from)
await printParted()
await printUnparted(Number(values.unparted))
const each = (ms: number) => (ms / records.length).toFixed(2)
console.log(
  `${records.length} articles: reading ${each(readMs)} ms, parting ${each(partMs)} ms of processor time each`,
)
await store.close()
await rm(folder, { recursive: true })

async function take(from: number): Promise<void> {
  const some = records.slice(from, from + atOnce)
  await store.write(async (writer) => {
    const headlines = some.map(({ title, publishedAt }, at) => ({ number: from + at, title, publishedAt }))
    for (const { work, number } of await receiveArticles(writer, feed, headlines)) {
      const record = records[number] as (typeof records)[0]
      const quotes = keepQuotes(record.text, 'en', models)
      const before = process.cpuUsage()
      const sightings = readSightings(record.text, 'en', quotes)
      readMs += usedSince(before)
      const { id: articleId } = work.article
      await writer.saveQuotes({ articleId, revisionId: work.revision.id, quotes, sightings })
      const parting = process.cpuUsage()
      await partNamesakes(writer, { articleId, storyId: undefined, sightings }, record.publishedAt)
      partMs += usedSince(parting)
      note(articleId, sightings, record)
    }
  })
}

function usedSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function note(
  id: number,
  sightings: ReadonlyMap<string, Sighting>,
  { title, publishedAt }: (typeof records)[0],
): void {
  const day = new Date(publishedAt).toISOString().slice(0, 10)
  for (const [slug, { roles, callings }] of sightings) {
    const known = told.get(slug) ?? new Map<number, Told>()
    told.set(slug, known.set(id, { roles, callings, title, day }))
  }
}

async function printParted(): Promise<void> {
  const partings = await store.read((reader) => reader.listPartings([...told.keys()]))
  const several = [...told.values()].filter(({ size }) => size > 1).length
  console.log(`${told.size} names, ${several} in several articles, ${partings.length} parted`)
  for (const slug of new Set(partings.map(({ from }) => from))) {
    console.log(`\n${slug}`)
    for (const address of [slug, ...partings.filter(({ from }) => from === slug).map(({ to }) => to)]) {
      const quotes = await store.read((reader) => reader.listQuotesBy(address, { limit: 1000 }))
      const articles = [...new Set(quotes.map(({ articleId }) => articleId))]
      console.log(` ${address}, ${articles.length} articles`)
      print(articles.flatMap((id) => told.get(slug)?.get(id) ?? []))
    }
  }
}

/** Names that articles give works of several kinds, and that stand together, at even steps of their order. */
async function printUnparted(count: number): Promise<void> {
  const parted = new Set(
    (await store.read((reader) => reader.listPartings([...told.keys()]))).map(({ from }) => from),
  )
  const all = [...told]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([slug, articles]) => {
      const said = [...articles.values()]
      const works = new Set(
        said.filter(({ callings }) => callings.length > 0).map(({ callings }) => callings.join()),
      )
      return works.size < fewestWorks || parted.has(slug) ? [] : [{ slug, said }]
    })
  console.log(`\n${all.length} names of several works stand together`)
  for (let at = 0; at < Math.min(count, all.length); at++) {
    const { slug, said } = all[Math.floor((at * all.length) / count)] as (typeof all)[0]
    console.log(`\n${slug}, ${said.length} articles`)
    print(said)
  }
}

/** What is said of somebody, each work once. */
function print(said: readonly Told[]): void {
  const works = [...Map.groupBy(said, ({ callings }) => callings.join()).entries()]
  for (const [work, [first]] of works.filter(([work]) => work !== '').slice(0, mostShown))
    console.log(
      `  ${work}: ${first?.roles.join('; ').replace(/\s+/g, ' ').slice(0, 200)} (${first?.day}, ${first?.title})`,
    )
}
