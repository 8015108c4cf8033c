/** `node scripts/train-quotes.ts --data FILE`: learns who says what from labelled texts, and writes the weights; with --fold N it learns from the others and says how the N-th fifth is found. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cueLabels } from '../src/understand/find-speeches.ts'
import { maySpeechFollow, speechLabels } from '../src/understand/speech-features.ts'
import { makeSources, readCue, readSpeech } from './quotes/make-examples.ts'
import { readLabelled } from './quotes/read-labelled.ts'
import { renderWeights, roundModel } from './quotes/render-weights.ts'
import { scoreSpeeches } from './quotes/score-speeches.ts'
import { trainSequence } from './quotes/train-sequence.ts'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    fold: { type: 'string' },
    bits: { type: 'string', default: '18' },
    rounds: { type: 'string', default: '8' },
  },
})
if (options.data === undefined) throw new Error('--data names the file of labelled texts')

const folds = 5
const texts = readLabelled(options.data)
const fold = options.fold === undefined ? undefined : Number(options.fold)
const learnt = fold === undefined ? texts : texts.filter((_, at) => at % folds !== fold)
const { cues, speeches } = makeSources(learnt)
const shared = {
  ...{ bits: Number(options.bits), rounds: Number(options.rounds), shuffle: createShuffle(20_260_903) },
  report: (round: number, wrong: number) => process.stderr.write(`round ${round}: ${wrong} wrong\n`),
}
const mayCueFollow = (before: number, label: number) => label !== cueLabels.inCue || before !== cueLabels.none
const models = {
  cue: roundModel(trainSequence(cues, readCue, { ...shared, labels: 3, mayFollow: mayCueFollow })),
  speech: roundModel(
    trainSequence(speeches, readSpeech, {
      ...{ ...shared, labels: Object.keys(speechLabels).length, mayFollow: maySpeechFollow },
    }),
  ),
}
if (fold === undefined) {
  for (const [name, model] of Object.entries(models))
    writeFileSync(join(import.meta.dirname, `../src/understand/${name}-weights.json`), renderWeights(model))
} else {
  const checked = texts.filter((_, at) => at % folds === fold)
  process.stdout.write(`${scoreSpeeches(checked, models)}\n`)
}

/** The same order in every run: a generator of Park and Miller. */
function createShuffle(seed: number): (count: number) => number[] {
  let state = seed
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  return (count) => {
    const order = Array.from({ length: count }, (_, at) => at)
    for (let at = count - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1))
      const moved = order[at] as number
      order[at] = order[other] as number
      order[other] = moved
    }
    return order
  }
}
