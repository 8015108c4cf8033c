/** `node scripts/train-quotes.ts --data FILE`: learns who says what from labelled texts, and writes the weights; with --fold N it learns from the others and says how the N-th fifth is found. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cueChain } from '../src/understand/cue-features.ts'
import { speechChain } from '../src/understand/speech-features.ts'
import { makeSources, readCue, readSpeech } from './quotes/make-examples.ts'
import { readLabelled } from './quotes/read-labelled.ts'
import { renderWeights, roundModel, toSequenceModel } from './quotes/render-weights.ts'
import { scoreSpeeches } from './quotes/score-speeches.ts'
import { trainSequence } from './quotes/train-sequence.ts'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    fold: { type: 'string' },
    bits: { type: 'string', default: '17' },
    'bits-of-pairs': { type: 'string', default: '17' },
    rounds: { type: 'string', default: '8' },
    runs: { type: 'string', default: '2' },
  },
})
if (options.data === undefined) throw new Error('--data names the file of labelled texts')

const folds = 5
const texts = readLabelled(options.data)
const fold = options.fold === undefined ? undefined : Number(options.fold)
const learnt = fold === undefined ? texts : texts.filter((_, at) => at % folds !== fold)
const { cues, speeches } = makeSources(learnt)
const shared = {
  ...{ rounds: Number(options.rounds), runs: Number(options.runs), shuffle: createShuffle(20_260_903) },
  report: (round: number, wrong: number) => process.stderr.write(`round ${round}: ${wrong} wrong\n`),
}
const places = 2 ** Number(options.bits)
const pairs = 2 ** Number(options['bits-of-pairs'])
const cue = roundModel(trainSequence(cues, readCue, { ...shared, chain: cueChain, places: [places, 0] }))
const speech = roundModel(
  trainSequence(speeches, readSpeech, { ...shared, chain: speechChain, places: [places, pairs] }),
)
if (fold === undefined) {
  for (const [name, model] of Object.entries({ cue, speech }))
    writeFileSync(join(import.meta.dirname, `../src/understand/${name}-weights.json`), renderWeights(model))
} else {
  const checked = texts.filter((_, at) => at % folds === fold)
  const models = { cue: toSequenceModel(cue, cueChain), speech: toSequenceModel(speech, speechChain) }
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
