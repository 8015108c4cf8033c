/** `npm run quality -- --data DIR`: how well articles are found in the labelled pages of a folder, beside other ways. */

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { listExtractors } from './quality/list-extractors.ts'
import { type LabelledPage, listBenchmarkPages, listSegmentPages } from './quality/list-labelled-pages.ts'
import { measureCost } from './quality/measure-cost.ts'
import { scoreAnswerPairs } from './quality/score-answer-pairs.ts'
import { scoreDates } from './quality/score-dates.ts'
import { scoreDirectQuotes } from './quality/score-direct-quotes.ts'
import { type ExtractionScore, ExtractionScorer } from './quality/score-extractions.ts'
import { scoreGuard } from './quality/score-guard.ts'
import { scorePolls } from './quality/score-polls.ts'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    // Every second page, to tune on one half and check on the other.
    half: { type: 'string', default: 'both' },
    only: { type: 'string', default: '' },
  },
})
if (options.data === undefined) throw new Error('--data names the folder that holds extraction/')

const sets = [
  { name: 'Web Content Extraction Benchmark', pages: listBenchmarkPages(options.data) },
  { name: "trafilatura's segments", pages: listSegmentPages(options.data) },
]
const header = `| way | pages | precision | recall | F | title | day | median ms | p99 ms |\n|---|---|---|---|---|---|---|---|---|\n`
const extractors = listExtractors().filter(({ name }) => name.startsWith(options.only))

for (const { name, pages } of sets) {
  process.stdout.write(`\n${name}\n\n${header}`)
  for (const [extractor, score] of scoreAll(pages)) process.stdout.write(toRow(extractor, score))
}

writeDates(options.data)
writeDirectQuotes()
writeAnswers(options.data)

/** Dates and polls in sentences of this project, and what reading them costs. */
function writeDates(data: string): void {
  const [dates, polls] = [scoreDates(readCorpus('dates')), scorePolls(readCorpus('polls'))]
  const cost = measureCost(data)
  const perText = (ms: number | undefined) => (ms === undefined ? '' : `, ${ms.toFixed(2)} ms a text`)
  process.stdout.write(`
dates: F ${dates.f.toFixed(3)} of ${dates.expected}${perText(cost?.datesMs)}
polls: ${polls.stated.toFixed(3)} of ${polls.expected} statements${perText(cost?.pollsMs)}
`)
}

function writeDirectQuotes(): void {
  const { f, named, expected } = scoreDirectQuotes(readCorpus('direct-quotes'))
  process.stdout.write(
    `direct quotes: F ${f.toFixed(3)} of ${expected}, ${named.toFixed(3)} of the speakers named are right\n`,
  )
}

/** The check of answers: on labelled sets, and on pairs of this project. */
function writeAnswers(data: string): void {
  process.stdout.write(
    '\n| answers | way | pairs | AUC | caught at 5 % | at 10 % |\n|---|---|---|---|---|---|\n',
  )
  for (const { set, way, pairs, area, caught } of scoreGuard(data)) {
    const shares = [area, ...caught].map((share) => share.toFixed(3).replace(/^0/, ''))
    process.stdout.write(`| ${[set, way, pairs, ...shares].join(' | ')} |\n`)
  }
  for (const name of ['en', 'retold', 'de', 'fr', 'es']) {
    const language = name === 'retold' ? 'en' : name
    const { pairs, goodRefused, wrongRefused } = scoreAnswerPairs(readCorpus(`answers-${name}`), language)
    const [wrong, good] = [wrongRefused.toFixed(3), goodRefused.toFixed(3)]
    process.stdout.write(
      `answers in ${name}: of ${pairs} pairs ${wrong} of the wrong ones refused, ${good} of the right ones\n`,
    )
  }
}

function readCorpus<Corpus>(name: string): Corpus {
  return JSON.parse(readFileSync(new URL(`../test/quality/${name}.json`, import.meta.url), 'utf8'))
}

/** Each page is read once and given to all, so that they are measured under the same load. */
function scoreAll(pages: Iterable<LabelledPage>): Map<string, ExtractionScore> {
  const scorers = new Map(extractors.map(({ name }) => [name, new ExtractionScorer()]))
  let at = 0
  for (const page of pages) {
    at += 1
    if (options.half !== 'both' && (at % 2 === 0) !== (options.half === 'second')) continue
    for (const { name, extract } of extractors) {
      // Processor time, as other work on the machine says nothing about the way.
      const begun = process.cpuUsage()
      const extraction = extract(page)
      const { user, system } = process.cpuUsage(begun)
      scorers.get(name)?.add(page, { ...extraction, milliseconds: (user + system) / 1000 })
    }
  }
  return new Map([...scorers].map(([name, scorer]) => [name, scorer.score()]))
}

function toRow(name: string, score: ExtractionScore): string {
  const { precision, recall, f1, title, day, medianMs, p99Ms, pages } = score
  const shares = [precision, recall, f1, title, day].map((share) => share.toFixed(3).replace(/^0/, ''))
  return `| ${[name, pages, ...shares, medianMs.toFixed(1), p99Ms.toFixed(0)].join(' | ')} |\n`
}
