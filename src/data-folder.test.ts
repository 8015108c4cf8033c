import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeFolder } from '../test/make-folder.ts'
import { openDataFolder, openDemoFolder } from './data-folder.ts'

test('a data folder that is made is its owner’s alone', async (t) => {
  const path = join(await makeFolder(t), 'new', 'data')
  await openDataFolder(path)
  const demo = await openDemoFolder()
  t.after(() => demo.close())
  for (const made of [path, demo.path]) assert.equal(statSync(made).mode & 0o777, 0o700)
})
