import assert from 'node:assert/strict'
import { it } from 'node:test'
import { createLog } from './log.ts'

it('writes a JSON line with level, time, message and cause, and nothing below its level', () => {
  const lines: string[] = []
  const log = createLog('warn', { write: (line) => lines.push(line) })
  log.info('unheard')
  log.warn({ feed: 7, error: new Error('broken') }, 'feed failed')
  assert.equal(lines.length, 1)
  const { time, error, ...rest } = JSON.parse(lines[0] ?? '')
  assert.deepEqual(rest, { level: 'warn', feed: 7, msg: 'feed failed' })
  assert.ok(Date.parse(time) > 0)
  assert.equal(error.message, 'broken')
})

it('says times in UTC, and lets no text begin a line of its own', () => {
  const lines: string[] = []
  const log = createLog('warn', { write: (line) => lines.push(line) })
  const forged = '/a\n{"level":"error","msg":"forged"}\r\u2028\u001b[31m'
  log.warn({ path: forged, error: new Error(forged) }, 'request refused')
  const [line = ''] = lines
  assert.equal(lines.length, 1)
  assert.equal(line.trimEnd().split(/[\r\n]/).length, 1)
  assert.ok(!line.includes('\u001b'))
  assert.equal(JSON.parse(line).path, forged)
  assert.match(JSON.parse(line).time, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
})
