import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Writes records into a file, one a line as JSON, as fast as the disk takes them; says how many there were. */
export async function writeRecords(path: string, records: AsyncGenerator<object>): Promise<number> {
  let count = 0
  async function* toLines() {
    for await (const record of records) {
      count++
      yield `${JSON.stringify(record)}\n`
    }
  }
  await pipeline(Readable.from(toLines()), createWriteStream(path))
  return count
}
