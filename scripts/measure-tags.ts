/**
 * How many hashtags a stream of articles gives: `node scripts/measure-tags.ts STREAM.jsonl`, lines of `title`, `text`, `date`
 * and `outlet`. Prints a row each 5,000 articles and what 100,000 would give; `--month` puts all of them within one month,
 * `--sample 100` draws so many hashtags to be looked at, with the names that lead to each.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createStreamCounter, getCounts, type StreamCounts } from '../src/cli/create-stream-counter.ts'
import { readTextRecord } from '../src/cli/read-text-record.ts'
import type { OutletId, Timestamp } from '../src/model/ids.ts'
import { countAskedOutlets, type GivenTag, tagWindowMs } from '../src/model/tag.ts'
import { chooseHashtags } from '../src/understand/choose-hashtags.ts'
import { loadLanguageDetector } from '../src/understand/detect-language.ts'
import { rankTags } from '../src/understand/rank-tags.ts'
import { readText } from '../src/understand/read-text.ts'
import * as tags from '../src/understand/tag-vocabulary.ts'
import { toTagSlug } from '../src/understand/to-tag-slug.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { month: { type: 'boolean' }, sample: { type: 'string', default: '0' } },
})
const hourMs = 3_600_000
const rowEvery = 5_000
const outlookFor = 100_000

const records = readRecords(positionals[0] as string)
const outlets = [...new Set(records.map(({ outlet }) => outlet))]
const outletSlugs = new Set(outlets.map((name) => toTagSlug(name ?? '')))
const vocabulary = tags.createTagVocabulary(
  { tags: [], uses: [], shortNames: [] },
  countAskedOutlets(outlets.length),
)
const counts: StreamCounts = new Map()
const count = createStreamCounter(await loadLanguageDetector(), counts)
const seen = new Map<
  string,
  { readonly tag: GivenTag; readonly names: Set<string>; readonly articles: number }
>()
const rows: { readonly articles: number; readonly tags: number }[] = []
let forgottenAt = Number.NEGATIVE_INFINITY

console.log(`${records.length} articles of ${outlets.length} outlets, ${vocabulary.asked} make a hashtag`)
console.log('| articles | phrases that were candidates | hashtags with a page |\n|---|---|---|')
for (const [index, record] of records.entries()) {
  const at = values.month ? Math.floor((index / records.length) * tagWindowMs) : record.publishedAt
  if (at - forgottenAt > hourMs) tags.forgetTagUses(vocabulary, at - tagWindowMs)
  forgottenAt = Math.max(at, forgottenAt)
  take({ ...record, publishedAt: at })
  if ((index + 1) % rowEvery > 0) continue
  rows.push({ articles: index + 1, tags: vocabulary.admitted.size })
  console.log(`| ${index + 1} | ${seen.size} | ${vocabulary.admitted.size} |`)
}
printOutlook()
printSample(Number(values.sample))

function readRecords(path: string) {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines
    .map((line) => readTextRecord(JSON.parse(line)))
    .flatMap(({ publishedAt, ...rest }) => (publishedAt === undefined ? [] : [{ ...rest, publishedAt }]))
    .sort((a, b) => a.publishedAt - b.publishedAt)
}

function take(record: (typeof records)[number] & { readonly publishedAt: Timestamp }): void {
  const { title, text, language, publishedAt: at } = count(record)
  const ranked = rankTags(readText(title, text, language), getCounts(counts, language), { at, limit: 40 })
  const chosen = chooseHashtags({
    ...{ ranked, categories: [], text: `${title}\n${text}`, language },
    isOutlet: (slug) => outletSlugs.has(slug),
    identify: (named) => tags.identifyTag(vocabulary, named, language),
  })
  const outletId = (outlets.indexOf(record.outlet) + 1) as OutletId
  for (const tag of tags.noteTags(vocabulary, chosen, { outletId, at })) {
    const known = seen.get(tag.slug) ?? { tag, names: new Set<string>(), articles: 0 }
    seen.set(tag.slug, {
      ...known,
      tag: { ...known.tag, kind: tag.kind },
      articles: known.articles + 1,
    })
    for (const { label } of tag.aliases) known.names.add(label)
  }
}

/** By the power of the number of articles with which the vocabulary grew over the second half. */
function printOutlook(): void {
  const last = rows.at(-1)
  const half = rows.find(({ articles }) => articles * 2 >= (last?.articles ?? 0))
  if (!last || !half || half === last) return
  const power = Math.log(last.tags / half.tags) / Math.log(last.articles / half.articles)
  const outlook = last.tags * (outlookFor / last.articles) ** power
  console.log(`as articles^${power.toFixed(2)}: ${Math.round(outlook)} of ${outlookFor}`)
}

/** Every so many-th, in the order of their slugs. */
function printSample(size: number): void {
  const all = [...vocabulary.admitted].sort()
  for (let at = 0; at < size; at++) {
    const known = seen.get(all[Math.floor((at * all.length) / size)] as string)
    if (known) console.log(`#${known.tag.label}, ${known.tag.kind}, ${known.articles}: ${[...known.names]}`)
  }
}
