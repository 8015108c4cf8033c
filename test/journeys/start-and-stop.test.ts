import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeFolder } from '../make-folder.ts'
import { startWebServer } from '../web-server.ts'
import { runProgram, startProgram } from './start-program.ts'

test('says one line with the address, answers to its own names only, and ends on Ctrl-C with nothing open', async (t) => {
  const folder = await makeFolder(t)
  const program = await startProgram(t, { folder })
  assert.match(program.address, /^http:\/\/127\.0\.0\.1:\d+$/)
  await checkNames(program.address)
  const { code, output, errors } = await program.end('SIGINT')
  assert.deepEqual([code, output, errors], [0, `Octavo is at ${program.address}\n`, ''])
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('octavo.')),
    ['octavo.sqlite'],
  )
})

test('a site tells at its first start the code for the first account, and leads to where it is asked for', async (t) => {
  const env = { OCTAVO_MODE: 'site', OCTAVO_URL: 'http://localhost' }
  const program = await startProgram(t, { folder: await makeFolder(t), env })
  const { status, headers } = await fetch(program.address, { redirect: 'manual' })
  assert.deepEqual([status, headers.get('location')], [303, '/setup'])
  const { code, output, errors } = await program.end('SIGTERM')
  assert.deepEqual([code, errors], [0, ''])
  assert.match(output, /\nNobody .*http:\/\/localhost\/setup and give the code (\w{4}-){2}\w{4}\n$/)
})

test('a port that is taken is refused with what to do', async (t) => {
  const other = await startWebServer(() => {})
  t.after(() => other.close())
  const port = new URL(other.origin).port
  const { code, output, errors } = await runProgram({
    folder: await makeFolder(t),
    env: { OCTAVO_PORT: port },
  })
  assert.deepEqual([code, output], [1, ''])
  assert.match(
    errors,
    new RegExp(`^Port ${port} is taken by another program, .*OCTAVO_PORT=${Number(port) + 1}\\.\n$`),
  )
})

test('options that cannot be used are refused, each with a sentence', async (t) => {
  const env = { OCTAVO_PORT: 'eighty', OCTAVO_DATE: '/tmp' }
  const { code, output, errors } = await runProgram({ folder: await makeFolder(t), env })
  assert.deepEqual([code, output], [1, ''])
  assert.match(errors, /^OCTAVO_PORT is "eighty", but it must be a number .*\.$/m)
  assert.match(errors, /^OCTAVO_DATE is no option of Octavo\. .*\.$/m)
  assert.equal(errors.trim().split('\n').length, 2)
})

test('a data folder that cannot be written is refused with a sentence', async (t) => {
  const file = join(await makeFolder(t), 'file')
  writeFileSync(file, '')
  const { code, errors } = await runProgram({ folder: join(file, 'data') })
  assert.equal(code, 1)
  assert.match(errors, /^The folder \S+ cannot be written \(.*\)\. Name another with OCTAVO_DATA\.\n$/)
})

test('a damaged database is refused with a sentence', async (t) => {
  const folder = await makeFolder(t)
  writeFileSync(join(folder, 'octavo.sqlite'), 'neither SQLite nor empty')
  const { code, errors } = await runProgram({ folder })
  assert.equal(code, 1)
  assert.match(
    errors,
    /^The database \S+ cannot be opened \(file is not a database\)\. Put .*OCTAVO_DATA\.\n$/,
  )
})

/** Asks for the front page by each name. */
async function checkNames(address: string): Promise<void> {
  const { port } = new URL(address)
  const statusFor = async (host: string) => {
    const asked = request({ host: '127.0.0.1', port, headers: { host } }).end()
    const [response] = await once(asked, 'response')
    response.resume()
    return response.statusCode
  }
  for (const name of ['127.0.0.1', 'localhost', '[::1]'])
    assert.equal(await statusFor(`${name}:${port}`), 200)
  for (const name of ['evil.example', '192.168.1.5', 'localhost.evil.example'])
    assert.equal(await statusFor(`${name}:${port}`), 421)
}
