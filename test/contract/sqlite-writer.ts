/** Another process or thread that writes articles to a file until it is stopped, and says after each that it is stored. */
import { parentPort, workerData } from 'node:worker_threads'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { addFeed, entry, noon } from './newsroom.ts'

const [path = '', name = '', count = '0'] = (workerData as string[] | null) ?? process.argv.slice(2)
const say = (text: string) => (parentPort ? parentPort.postMessage(text) : process.stdout.write(`${text}\n`))

const store = await openSqliteStore(path)
for (let index = 0; index < Number(count); index++) {
  await store.write(async (writer) => {
    const feed = await addFeed(writer, `${name}.example`, `https://${name}.example/`)
    await writer.saveReceived(feed, [entry(`${name}-${index}`)], noon)
  })
  say(`${name}-${index}`)
}
await store.close()
