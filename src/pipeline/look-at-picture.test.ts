import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { makePng } from '../../test/make-png.ts'
import { lookAtPicture } from './look-at-picture.ts'

const isThere = await import('sharp').then(
  () => true,
  () => false,
)
const skip = !isThere && 'needs the optional sharp'
const [red, blue] = [[255, 0, 0] as const, [0, 0, 255] as const]
const flag = { width: 60, height: 40, bands: [red, blue] }

test('a picture has a size, and colours from top to bottom', { skip }, async () => {
  assert.deepEqual(await lookAtPicture(makePng(flag)), {
    ...{ width: 60, height: 40 },
    // The filter that makes it small reaches over the border of the bands.
    colours: ['#e01', '#e01', '#e01', '#10e', '#10e', '#10e'],
  })
})

const odd: readonly { name: string; given: Buffer }[] = [
  { name: 'no picture', given: Buffer.from('GIF89a and so on') },
  { name: 'half a picture', given: makePng(flag).subarray(0, 60) },
  {
    name: 'a picture that fills all memory',
    given: makePng({ ...flag, stated: { width: 60_000, height: 60_000 } }),
  },
  { name: 'a drawing', given: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>') },
]
for (const { name, given } of odd)
  test(`nothing is seen of ${name}`, async () => assert.equal(await lookAtPicture(given), undefined))

test('without the library nothing is seen, and nothing fails', async () => {
  const program = `import { registerHooks } from 'node:module'
    registerHooks({ resolve: (name, context, next) => { if (name === 'sharp') throw new Error('none'); return next(name, context) } })
    const { lookAtPicture } = await import(${JSON.stringify(new URL('./look-at-picture.ts', import.meta.url))})
    console.log(await lookAtPicture(Buffer.from('${makePng(flag).toString('base64')}', 'base64')))`
  const args = ['--input-type=module', '--eval', program]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  assert.equal(stdout, 'undefined\n')
})
