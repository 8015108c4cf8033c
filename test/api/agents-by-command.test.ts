import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { fillNewsroom } from '../web/fill-newsroom.ts'

const octavo = join(import.meta.dirname, '../../src/cli/octavo.ts')

test('a program on this machine reads the archive through a command, without whole texts where that is said', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'octavo-agents-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const store = await openSqliteStore(join(folder, 'octavo.sqlite'))
  await fillNewsroom(store)
  await store.close()
  const client = new Client({ name: 'desk', version: '1' })
  const env = { PATH: process.env.PATH ?? '', OCTAVO_DATA: folder }
  const args = [octavo, 'mcp', '--without-texts']
  const transport = new StdioClientTransport({ command: process.execPath, args, env, stderr: 'inherit' })
  await client.connect(transport)
  const names = (await client.listTools()).tools.map(({ name }) => name)
  assert.ok(names.includes('search') && !names.includes('article'))
  const found = await client.callTool({ name: 'search', arguments: { query: 'dam' } })
  assert.match(JSON.stringify(found.structuredContent), /Ortell/)
  const { pid } = transport
  await client.close()
  assert.throws(() => process.kill(pid ?? 0, 0), 'it ends with the program that started it')
})
