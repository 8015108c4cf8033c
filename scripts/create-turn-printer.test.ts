import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTurnPrinter } from './create-turn-printer.ts'

test('the first prints at once, the others in their turn', () => {
  const lines: string[] = []
  const printer = createTurnPrinter((line) => lines.push(line))
  const [one, two, three] = [printer.join(), printer.join(), printer.join()]
  three.print('3a')
  two.print('2a')
  one.print('1a')
  assert.deepEqual(lines, ['1a'])
  three.end()
  one.end()
  assert.deepEqual(lines, ['1a', '2a'])
  two.print('2b')
  two.end()
  assert.deepEqual(lines, ['1a', '2a', '2b', '3a'])
})
