import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { openPictures } from '../../src/pipeline/open-pictures.ts'
import { makeFolder } from '../make-folder.ts'
import { startWebServer } from '../web-server.ts'
import { openReading } from './open-reading.ts'

export const start = Date.UTC(2026, 5, 12, 15)
/** Enough of a picture to be taken for one. */
export const gif = Buffer.from('GIF89a and so on')
const settings = { userAgent: 'Octavo/1 (test)', allowAddresses: '127.0.0.1' }

/** A server that answers every path with a picture unless `others` has something else, and what shows its pictures. */
export async function openShow(
  t: TestContext,
  { mostBytes = 1000, others = {} as Record<string, Buffer> } = {},
) {
  const asked: string[] = []
  const headers: string[] = []
  const server = await startWebServer((request, response) => {
    asked.push(request.url ?? '')
    headers.push(request.headers.accept ?? '', request.headers.referer ?? '', request.headers.cookie ?? '')
    response.writeHead(200, { 'content-type': 'image/jpeg', 'set-cookie': 'reader=1' })
    response.end(others[request.url ?? ''] ?? gif)
  })
  t.after(() => server.close())
  let now = start
  const reading = await openReading(t, { now: () => now })
  const folder = join(await makeFolder(t), 'pictures')
  const open = async () => {
    const events = { pictureFailed() {} }
    const options = { store: reading.store, settings, folder, mostBytes, events, now: () => now }
    const pictures = await openPictures(options)
    t.after(() => pictures.close())
    return pictures
  }
  const wait = (ms: number) => {
    now += ms
  }
  return { ...reading, ...{ origin: server.origin, asked, headers, folder, open, wait } }
}
