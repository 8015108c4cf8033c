/**
 * How well words alone tell a section: `node scripts/measure-sections.ts STREAM.jsonl`, lines of `title`, `text` and `url`.
 * Articles whose address has the folder of a section are read again without it. Prints a row for each of two halves, parted
 * by the host so that no outlet is in both.
 */
import { readFileSync } from 'node:fs'
import { readTextRecord } from '../src/cli/read-text-record.ts'
import { detectSection } from '../src/understand/detect-section.ts'
import { readText } from '../src/understand/read-text.ts'

interface Half {
  articles: number
  filed: number
  byWords: number
  both: number
  same: number
}

/** As much of a text as says what it is about, and some more. */
const mostRead = 20_000
const noAddress = 'https://outlet.example/'
const halves: Half[] = [0, 1].map(() => ({ articles: 0, filed: 0, byWords: 0, both: 0, same: 0 }))
const [path = ''] = process.argv.slice(2)
for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
  const { title, text, url } = readTextRecord(JSON.parse(line))
  const half = URL.canParse(url) ? halves[hash(new URL(url).host) % 2] : undefined
  if (!half || text === '') continue
  const read = readText(title, text.slice(0, mostRead), 'en')
  const filed = detectSection({ url, categories: [], read: { ...read, words: [] } }).section
  const told = detectSection({ url: noAddress, categories: [], read }).section
  half.articles++
  if (filed) half.filed++
  if (told) half.byWords++
  if (filed && told) half.both++
  if (filed && filed === told) half.same++
}
console.log('| half | articles | filed by their address | told by their words | both | of these the same |')
console.log('|---|---|---|---|---|---|')
for (const [at, { articles, filed, byWords, both, same }] of halves.entries())
  console.log(
    `| ${at} | ${articles} | ${share(filed, articles)} | ${share(byWords, articles)} | ${both} | ${share(same, both)} |`,
  )

function share(part: number, whole: number): string {
  return (part / whole).toFixed(3)
}

function hash(host: string): number {
  return [...host].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, 7)
}
