/**
 * How well related articles are named where people said which texts go together: `node scripts/measure-related.ts SET.jsonl …`,
 * lines of `title`, `text`, `url` and `story`, or what `--group` names (ECB+ has `topic`). Prints a row for Octavo and, over
 * the same lines, one for plain TF-IDF that always names five and one for it with the floor at which it names as many.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { createStreamCounter, type StreamCounts } from '../src/cli/create-stream-counter.ts'
import { createStreamPlacer } from '../src/cli/create-stream-placer.ts'
import { readTextRecord, type TextRecord } from '../src/cli/read-text-record.ts'
import { loadLanguageDetector } from '../src/understand/detect-language.ts'
import { type Alike, listAlike } from './related/list-alike.ts'

interface Line extends TextRecord {
  readonly group: unknown
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { group: { type: 'string', default: 'story' } },
})
const detect = await loadLanguageDetector()
const shown = 5

console.log(
  '| set | way | named | right of the named | found of what there is | lines with none | of those without kin |',
)
console.log('|---|---|---|---|---|---|---|')
for (const path of positionals) {
  const lines = readLines(path)
  const ours = listRelated(lines)
  const plain = listAlike(
    lines.map(({ title, text }) => (text.startsWith(title) ? text : `${title}\n${text}`)),
  )
  const named = ours.flat().length
  const floor =
    plain
      .flat()
      .map(({ score }) => score)
      .sort((a, b) => b - a)[named - 1] ?? 0
  const name = `${basename(path, '.jsonl')}, by ${values.group}`
  print(name, 'Octavo', rate(lines, ours))
  print('', 'plain TF-IDF, five', rate(lines, plain))
  const above = plain.map((some) => some.filter(({ score }) => score >= floor))
  print('', `plain TF-IDF from ${floor.toFixed(3)} on`, rate(lines, above))
}

function readLines(path: string): Line[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => {
    const record = JSON.parse(line)
    return { ...readTextRecord(record), group: record[values.group] }
  })
}

/** As `octavo related` does it: all lines are counted, then placed one after the other. */
function listRelated(lines: readonly Line[]): Alike[][] {
  const counts: StreamCounts = new Map()
  const count = createStreamCounter(detect, counts)
  const placer = createStreamPlacer(counts)
  return lines
    .map((line) => count(line))
    .map((line) => placer.place(line).slice(0, shown))
    .map((related) => related.map(({ toId, score }) => ({ at: toId - 1, score })))
}

interface Rating {
  readonly named: number
  /** Of all that is named, what is of the line's group. */
  readonly precision: number
  /** Of the five places, or of as many as earlier lines of the group could fill, those that they do. */
  readonly recall: number
  readonly none: number
  /** Of the lines without an earlier one of their group, those for which nothing is named. */
  readonly rightlyNone: number
}

function rate(lines: readonly Line[], answers: readonly (readonly Alike[])[]): Rating {
  const before = new Map<unknown, number>()
  const sums = { named: 0, right: 0, possible: 0, none: 0, alone: 0, rightlyNone: 0 }
  for (const [at, { group }] of lines.entries()) {
    const answer = answers[at] ?? []
    const kin = before.get(group) ?? 0
    before.set(group, kin + 1)
    sums.named += answer.length
    sums.right += answer.filter((one) => lines[one.at]?.group === group).length
    sums.possible += Math.min(shown, kin)
    if (answer.length === 0) sums.none++
    if (kin > 0) continue
    sums.alone++
    if (answer.length === 0) sums.rightlyNone++
  }
  return {
    named: sums.named,
    precision: sums.right / sums.named,
    recall: sums.right / sums.possible,
    none: sums.none / lines.length,
    rightlyNone: sums.rightlyNone / sums.alone,
  }
}

function print(set: string, way: string, { named, ...shares }: Rating): void {
  const { precision, recall, none, rightlyNone } = shares
  const cells = [precision, recall, none, rightlyNone].map((share) => share.toFixed(3).replace(/^0/, ''))
  console.log(`| ${[set, way, named, ...cells].join(' | ')} |`)
}
