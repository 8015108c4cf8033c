import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { openDatabase } from '../../src/open-database.ts'
import { backUpStore, restoreStore } from '../../src/store/copying/back-up-store.ts'
import { createSqlite } from './create-database.ts'
import { fillStore, silent } from './fill-store.ts'

describe('backups', () => {
  async function backUp(t: TestContext) {
    const source = await createSqlite(t)
    await fillStore(source)
    const path = join(dirname(source), 'backup.gz')
    await backUpStore(source, path, silent)
    return { source, path, target: join(dirname(source), 'restored.sqlite') }
  }

  test('a cut one is refused, and what was restored of it is used by nobody', async (t) => {
    const { path, target } = await backUp(t)
    const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n')
    writeFileSync(path, gzipSync(lines.slice(0, 6).join('\n')))
    await assert.rejects(restoreStore(path, target, silent), /damaged/)
    await assert.rejects(openDatabase(target), /a copy that was not finished/)
  })

  test('one with a changed word is refused', async (t) => {
    const { path, target } = await backUp(t)
    const text = gunzipSync(readFileSync(path)).toString('utf8')
    writeFileSync(path, gzipSync(text.replace('Island votes', 'Island wotes')))
    await assert.rejects(restoreStore(path, target, silent), /The copy differs/)
    await assert.rejects(openDatabase(target), /a copy that was not finished/)
  })

  test('a file cut by a full disk, and any other file, are refused', async (t) => {
    const { path, target } = await backUp(t)
    truncateSync(path, 5000)
    await assert.rejects(restoreStore(path, target, silent), /damaged/)
    writeFileSync(path, 'hello')
    await assert.rejects(
      restoreStore(path, join(dirname(path), 'other.sqlite'), silent),
      /damaged or no backup/,
    )
    writeFileSync(path, gzipSync('{"hello":1}\n'))
    await assert.rejects(
      restoreStore(path, join(dirname(path), 'other.sqlite'), silent),
      /no backup of Octavo/,
    )
    writeFileSync(path, gzipSync('{"octavo":"backup","schema":999}\n'))
    await assert.rejects(restoreStore(path, join(dirname(path), 'other.sqlite'), silent), /newer version/)
  })

  test('only its owner reads one', async (t) => {
    const { path } = await backUp(t)
    assert.equal(statSync(path).mode & 0o777, 0o600)
  })

  test('none is left half written where it cannot be written', async (t) => {
    const { source } = await backUp(t)
    const path = join(dirname(source), 'missing', 'backup.gz')
    await assert.rejects(backUpStore(source, path, silent), /cannot be written \(ENOENT/)
    assert.ok(!existsSync(`${path}.part`))
  })
})
