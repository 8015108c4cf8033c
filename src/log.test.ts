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
