import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { storeContract } from './store.contract.ts'

storeContract('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'octavo-store-'))
  return {
    open: () => openSqliteStore(join(folder, 'octavo.db')),
    remove: () => rm(folder, { recursive: true }),
  }
})

const writerPath = join(import.meta.dirname, 'sqlite-writer.ts')

async function makePath(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'octavo-store-'))
  t.after(() => rm(folder, { recursive: true }))
  return join(folder, 'octavo.db')
}

function startWriter(path: string, name: string, count: number): ChildProcess {
  return spawn(process.execPath, [writerPath, path, name, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function countStored(path: string): Promise<number> {
  const store = await openSqliteStore(path)
  const count = await store.read((reader) => reader.countArticles())
  await store.close()
  return count
}

test('processes and threads make and fill one new file together', async (t) => {
  const path = await makePath(t)
  const children = ['one', 'two'].map((name) => startWriter(path, name, 40))
  const worker = new Worker(writerPath, { workerData: [path, 'three', '40'] })
  const ends = [...children, worker].map((writer) => once(writer, 'exit'))
  for (const child of children) child.stdout?.resume()
  const codes = (await Promise.all(ends)).map(([code]) => code)
  assert.deepEqual(codes, [0, 0, 0])
  assert.equal(await countStored(path), 120)
})

test('a process killed while it writes loses nothing that it acknowledged', async (t) => {
  const path = await makePath(t)
  for (let round = 1; round <= 3; round++) {
    const child = startWriter(path, `round${round}`, 100_000)
    const exit = once(child, 'exit')
    const acknowledged: string[] = []
    for await (const line of createInterface({ input: child.stdout as NonNullable<typeof child.stdout> })) {
      acknowledged.push(line)
      if (acknowledged.length === 25 * round) child.kill('SIGKILL')
    }
    await exit
    const store = await openSqliteStore(path)
    for (const name of acknowledged) {
      const article = await store.read((reader) => reader.findArticleByUrl(`https://harbour.example/${name}`))
      assert.ok(article, `${name} was acknowledged and is gone`)
    }
    assert.ok(
      (await store.read((reader) => reader.searchArticleIds({ text: 'known', limit: 1 }))).length === 1,
    )
    await store.close()
  }
  const database = new DatabaseSync(path)
  assert.equal(database.prepare('pragma integrity_check').get()?.integrity_check, 'ok')
  database.close()
})

test('a file of a newer version is refused with a sentence that says what to do', async (t) => {
  const path = await makePath(t)
  await (await openSqliteStore(path)).close()
  const database = new DatabaseSync(path)
  database.exec('insert into schema_change (number) values (999)')
  database.close()
  await assert.rejects(
    openSqliteStore(path),
    /octavo\.db was written by a newer version of Octavo .*Start the newer/,
  )
})

test('what SQLite cannot store is refused, not shifted', async (t) => {
  const store = await openSqliteStore(await makePath(t))
  t.after(() => store.close())
  const write = store.write((writer) => writer.renameOutlet(1 as never, new Date(0) as never))
  await assert.rejects(write, /SQLite cannot store a Date/)
})
