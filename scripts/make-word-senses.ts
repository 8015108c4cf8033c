/**
 * Makes src/answer/check/english-senses.json out of WordNet, which docs/data-sources.md names, and the words that news uses:
 * `node scripts/make-word-senses.ts DICT STREAM.jsonl`, where DICT holds WordNet's index and data files.
 */
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { getClaimWords } from '../src/answer/check/get-claim-words.ts'

/** In fewer articles a word is too rare for the table. */
const fewestArticles = 100
/** Of each kind of word as many of its senses, the most frequent first. */
const mostSenses: Readonly<Record<string, number>> = { noun: 6, verb: 10, adj: 6, adv: 2 }
/** By WordNet's marks: similar to, derived from, pertaining to. */
const kinMarks = new Set(['&', '+', '\\'])
/** More general words, of nouns and verbs. */
const generalMark = '@'

interface Synset {
  readonly words: readonly string[]
  readonly pointers: readonly (readonly [mark: string, id: string, from: number, to: number])[]
}

const [, , folder, stream] = process.argv
if (folder === undefined || stream === undefined)
  throw new Error('Say which folder holds WordNet, and which file a stream of news.')
const { toStem, stops } = getClaimWords('en')
const common = await countStems(stream)
const isCommon = (word: string) =>
  /^[a-z]{3,}$/.test(word) && !stops.has(word) && (common.get(toStem(word)) ?? 0) >= fewestArticles

const kinds = Object.keys(mostSenses)
const letters: Readonly<Record<string, string>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' }
const synsets = new Map(kinds.flatMap((kind) => readSynsets(kind)))
const senses = new Map(kinds.flatMap((kind) => readSenses(kind)))

const lines = new Set<string>()
for (const [id, synset] of synsets) {
  const own = listCommon(id)
  if (own.length === 0) continue
  const general = synset.pointers.filter(([mark]) => mark === generalMark).flatMap(([, to]) => listCommon(to))
  addLine(own, general)
  for (const [mark, to, from, at] of synset.pointers) {
    if (!kinMarks.has(mark)) continue
    const [ones, others] = [from === 0 ? own : pick(synset, from, own), listCommon(to)]
    const ends = at === 0 ? others : pick(synsets.get(to) as Synset, at, others)
    for (const one of ones) for (const end of ends) addLine([one, end].sort())
  }
}
writeFileSync(
  join(import.meta.dirname, '../src/answer/check/english-senses.json'),
  `${JSON.stringify([...lines].sort(), undefined, 1)}\n`,
)

function addLine(words: readonly string[], general: readonly string[] = []): void {
  const own = new Set(words.map(toStem))
  const more = new Set(general.map(toStem)).difference(own)
  if (own.size > 1 || more.size > 0)
    lines.add([[...own].join(' '), [...more].join(' ')].filter((part) => part !== '').join(' > '))
}

/** The words of a synset that news uses, in a sense that is one of their first. */
function listCommon(id: string): string[] {
  const { words } = synsets.get(id) as Synset
  return words.filter((word) => isCommon(word) && senses.get(`${id.split(' ')[0]} ${word}`)?.has(id))
}

function pick({ words }: Synset, place: number, common: readonly string[]): string[] {
  const word = words[place - 1]
  return word !== undefined && common.includes(word) ? [word] : []
}

function readSynsets(kind: string): [string, Synset][] {
  return readLines(`data.${kind}`).map((line) => {
    const [offset = '', , , count = '', ...rest] = line.split(' ')
    const size = Number.parseInt(count, 16)
    const words = Array.from({ length: size }, (_, at) =>
      (rest[2 * at] as string).replace(/\((?:a|p|ip)\)$/, ''),
    )
    const behind = rest.slice(2 * size)
    const pointers = Array.from({ length: Number(behind[0]) }, (_, at) => {
      const [mark = '', to = '', of = '', ends = ''] = behind.slice(1 + 4 * at, 5 + 4 * at)
      const [from, end] = [ends.slice(0, 2), ends.slice(2)].map((part) => Number.parseInt(part, 16))
      return [mark, `${letters[of]} ${to}`, from ?? 0, end ?? 0] as const
    })
    return [`${kind} ${offset}`, { words, pointers }]
  })
}

function readSenses(kind: string): [string, Set<string>][] {
  return readLines(`index.${kind}`).map((line) => {
    const parts = line.trim().split(/\s+/)
    const offsets = parts.slice(parts.length - Number(parts[2])).slice(0, mostSenses[kind])
    return [`${kind} ${parts[0]}`, new Set(offsets.map((offset) => `${kind} ${offset}`))]
  })
}

/** A file begins with its licence, each line of it after two spaces. */
function readLines(name: string): string[] {
  return readFileSync(join(folder as string, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '))
}

async function countStems(file: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  const stems = new Map<string, string>()
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const words = new Set<string>(
      JSON.parse(line)
        .text.toLowerCase()
        .match(/[a-z]{3,}/g),
    )
    const found = new Set<string>()
    for (const word of words) {
      const stem = stems.get(word) ?? toStem(word)
      stems.set(word, stem)
      found.add(stem)
    }
    for (const stem of found) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}
