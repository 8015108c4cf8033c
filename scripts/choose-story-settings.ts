/**
 * Prints how well stories are grouped under other settings, a line a setting: `node scripts/choose-story-settings.ts
 * ecbplus_train.jsonl`. What it prints for the training part of ECB+ is what `story-settings.ts` was chosen by.
 */
import { readFile } from 'node:fs/promises'
import { createStreamCounter, type StreamCounts } from '../src/cli/create-stream-counter.ts'
import { groupLines } from '../src/cli/group-lines.ts'
import { loadLanguageDetector } from '../src/understand/detect-language.ts'
import { type StorySettings, storySettings } from '../src/understand/story-settings.ts'
import { scoreBCubed } from './score-b-cubed.ts'

interface Report {
  readonly title: string
  readonly text: string
  readonly story: string
  readonly topic: string
}

type View = (reports: readonly Report[]) => Report[]

/** The same reports as other streams have them: a setting is to suit all of these. */
const views: Readonly<Record<string, View>> = {
  whole: (reports) => [...reports],
  '80 words': (reports) =>
    reports.map((one) => ({ ...one, text: one.text.split(' ').slice(0, 80).join(' ') })),
  titles: (reports) => reports.map((one) => ({ ...one, text: '' })),
  leads: (reports) => reports.map((one) => ({ ...one, title: findLead(one), text: '' })),
  'titles mixed in': (reports) => reports.map((one, at) => (at % 2 === 0 ? one : { ...one, text: '' })),
  backwards: (reports) => reports.toReversed(),
  'one event a topic': (reports) => reports.filter(({ story, topic }) => story === `${topic}_ecb`),
}

function findLead({ title, text }: Report): string {
  return text.split('\n').find((line) => line.trim() !== '' && line.trim() !== title.trim()) ?? title
}

const { accept, merge, split } = storySettings
const variants: Readonly<Record<string, Partial<StorySettings>>> = {
  'as it is': {},
  'accept .16': { accept: { ...accept, full: 0.16 } },
  'accept .25': { accept: { ...accept, full: 0.25 } },
  'accept bare .04': { accept: { ...accept, bare: 0.04 } },
  'accept bare .10': { accept: { ...accept, bare: 0.1 } },
  'mean share .25': { meanShare: 0.25 },
  'mean share .6': { meanShare: 0.6 },
  'merge .10': { merge: { ...merge, full: 0.1 } },
  'merge .14': { merge: { ...merge, full: 0.14 } },
  'merge bare .02': { merge: { ...merge, bare: 0.02 } },
  'merge bare .05': { merge: { ...merge, bare: 0.05 } },
  'merge full from 12 terms': { merge: { ...merge, fullTerms: 12 } },
  'merge full from 50 terms': { merge: { ...merge, fullTerms: 50 } },
  'merge without quorum': { merge: { ...merge, quorum: 0 } },
  'merge quorum .3': { merge: { ...merge, quorum: 0.3 } },
  'merge of few pairs as of many': { merge: { ...merge, fewPairs: 0 } },
  'merge few pairs 2': { merge: { ...merge, fewPairs: 2 } },
  'merge few pairs 4': { merge: { ...merge, fewPairs: 4 } },
  'merge ratio 0': { merge: { ...merge, maxRatio: 0 } },
  'merge ratio .6': { merge: { ...merge, maxRatio: 0.6 } },
  'no merges': { merge: { ...merge, quorum: 2 } },
  'split 3 articles': { split: { ...split, minArticles: 3 } },
  'split 5 articles': { split: { ...split, minArticles: 5 } },
  'split across .05': { split: { ...split, maxAcross: 0.05 } },
  'split across .07': { split: { ...split, maxAcross: 0.07 } },
  'split ratio .35': { split: { ...split, maxRatio: 0.35 } },
  'split ratio .6': { split: { ...split, maxRatio: 0.6 } },
  'no splits': { split: { ...split, minArticles: 1000 } },
}

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('name a file of JSON lines {title, text, story, topic}')
const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
const reports: Report[] = lines.map((line) => JSON.parse(line))
const detect = await loadLanguageDetector()

console.log(['', 'mean', ...Object.keys(views)].join('\t'))
for (const [name, variant] of Object.entries(variants)) {
  const scores = Object.values(views).map((view) => scoreView(view(reports), variant))
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  console.log([name, ...[mean, ...scores].map((score) => score.toFixed(3))].join('\t'))
}

function scoreView(seen: readonly Report[], variant: Partial<StorySettings>): number {
  const counts: StreamCounts = new Map()
  const count = createStreamCounter(detect, counts)
  const absent = { url: '', outlet: undefined, publishedAt: undefined, language: undefined }
  const counted = seen.map(({ title, text }) => count({ ...absent, title, text }))
  const stories = groupLines(counted, counts, { ...storySettings, ...variant })
  return scoreBCubed(seen.map(({ story }, at) => ({ event: story, story: stories[at] as number }))).f
}
