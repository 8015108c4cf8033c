import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoryPicture } from './commands.ts'
import { drawStoryPicture } from './draw-story-picture.ts'
import { openDrawing } from './open-drawing.ts'

const sharp = await import('sharp').then(
  ({ default: loaded }) => loaded,
  () => undefined,
)
const skip = !sharp && 'needs the optional sharp'
const picture: StoryPicture = {
  ...{
    title: 'Three cracks found in the dam',
    name: 'Octavo · news.example.org',
    counts: '3 articles, 3 outlets',
  },
  ...{ outlets: ['Morning Ledger', 'Northern Wire'], origins: [2, 1] },
}

/** How much of a part of the picture is not paper. */
async function measureInk(
  png: Uint8Array,
  part: { left: number; top: number; width: number; height: number },
) {
  assert.ok(sharp)
  const bytes = await sharp(png).removeAlpha().extract(part).greyscale().raw().toBuffer()
  return bytes.filter((value) => value < 200).length / bytes.length
}

const title = { left: 70, top: 120, width: 1060, height: 310 }
const rightMargin = { left: 1132, top: 0, width: 68, height: 630 }
const hostile = '<span foreground="white">&amp;</span> <b onload=x> & '

for (const [name, said] of Object.entries({
  'a headline': 'Three cracks found in the Ortell dam after a week of rain',
  'one that is markup': hostile.repeat(3),
  'one word without an end': 'W'.repeat(2000),
  Arabic: 'إجلاء آلاف السكان بعد ظهور تشققات في سد أورتل '.repeat(9),
  Japanese: '伊勢湾で発見された新しい橋の亀裂について専門家が説明した。'.repeat(20),
}))
  test(`${name} stands in the picture and leaves none of its room`, { skip }, async () => {
    const png = await drawStoryPicture({ ...picture, title: said })
    assert.ok(png && sharp)
    const { width, height, format } = await sharp(png).metadata()
    assert.deepEqual([width, height, format], [1200, 630, 'png'])
    assert.ok((await measureInk(png, title)) > 0.01)
    assert.equal(await measureInk(png, rightMargin), 0)
    assert.equal(await measureInk(png, { left: 70, top: 432, width: 1060, height: 24 }), 0)
  })

test('pictures are drawn one at a time, kept, and refused where too many wait', { skip }, async () => {
  let drawn = 0
  const draw = openDrawing(async () => new Uint8Array([++drawn]))
  assert.ok(draw)
  const ask = (name: string) => draw({ ...picture, name })
  const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => ask(String(at % 18))))
  assert.equal(drawn, 16)
  assert.deepEqual(
    answers.map((answer) => answer?.[0]),
    [...Array.from({ length: 16 }, (_, at) => at + 1), ...Array(4).fill(undefined)],
  )
  assert.deepEqual(await ask('3'), new Uint8Array([4]))
  assert.equal(drawn, 16)
})
