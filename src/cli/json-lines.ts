/** JSON lines in, JSON lines out: one object a line, answers in the order of the lines, each with its line's id. */

import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

/** A line's object. What its fields hold is for the command to find out. */
export type JsonRecord = Readonly<Record<string, unknown>>

export interface Streams {
  readonly input: Readable
  readonly output: Writable
}

export interface JsonLinesRun extends Streams {
  /** The fields of the line's answer besides `id`; throwing gives the line an `error` and the run goes on. */
  readonly answer: (record: JsonRecord) => object | Promise<object>
}

export interface JsonLinesStreamRun extends Streams {
  /** Takes a line in and gives back what is asked for its answer once the whole input is read. */
  readonly take: (record: JsonRecord) => (() => object) | Promise<() => object>
}

/** Answers each line before the next is read, so that a run of any length keeps one line in memory. */
export async function runJsonLines({ input, output, answer }: JsonLinesRun): Promise<void> {
  for await (const line of readLines(input)) {
    await writeLine(output, await answerLine(line, answer))
  }
}

/** Reads all lines first, then writes all answers: for steps whose answer may change until the input ends. */
export async function runJsonLinesAtEnd({ input, output, take }: JsonLinesStreamRun): Promise<void> {
  const later: { readonly line: string; readonly give: () => object }[] = []
  for await (const line of readLines(input)) {
    let give: (() => object) | undefined
    const problem = await answerLine(line, async (record) => {
      give = await take(record)
      return {}
    })
    const id = JSON.stringify({ id: problem.id })
    later.push({ line: id, give: give ?? (() => problem) })
  }
  for (const { line, give } of later) await writeLine(output, await answerLine(line, give))
}

interface Answer {
  readonly id: unknown
  readonly error?: string
}

async function answerLine(
  line: string,
  answer: (record: JsonRecord) => object | Promise<object>,
): Promise<Answer> {
  let id: unknown = null
  try {
    const record: unknown = JSON.parse(line)
    if (!isRecord(record)) throw new Error('the line is not an object')
    id = record.id ?? null
    return { id, ...(await answer(record)) }
  } catch (problem) {
    return { id, error: problem instanceof Error ? problem.message : String(problem) }
  }
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Lines end at \n alone: Node's readline also breaks at U+2028 and U+2029, which pages contain. */
async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let parts: string[] = []
  for await (const chunk of input) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n')
    parts.push(pieces[0] ?? '')
    for (const piece of pieces.slice(1)) {
      yield* nonEmpty(parts.join(''))
      parts = [piece]
    }
  }
  yield* nonEmpty(parts.join('') + decoder.end())
}

function nonEmpty(line: string): string[] {
  return line.trim() === '' ? [] : [line]
}

async function writeLine(output: Writable, answer: Answer): Promise<void> {
  if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain')
}
