/** A picture of a story for sites on which it is shared: its headline, who tells it and on how many reports that rests. */

import type { Sharp, SharpOptions } from 'sharp'
import { escapeHtml, excerptOf, removeControls } from '../lib/text.ts'
import type { StoryPicture } from './commands.ts'

/** As Open Graph and all who read it want it. */
const size = { width: 1200, height: 630 }
const margin = 70
const measure = size.width - 2 * margin
const titleTop = 124
const titleHeight = 300
const dotsAt = 470
const countsTop = 506
const outletsTop = 556

// The colours of the pages by day.
const colour = { paper: '#fbfaf6', ink: '#1d1b18', quiet: '#5f5a52', rule: '#ddd8cc', accent: '#8a2b1b' }

/** Tried in turn, until the headline has room: smaller, then shorter; letters of some scripts take twice the room of others. */
const titleTries = [
  { points: 66, length: 220 },
  { points: 58, length: 220 },
  { points: 50, length: 220 },
  { points: 42, length: 220 },
  { points: 36, length: 220 },
  { points: 36, length: 110 },
  { points: 36, length: 50 },
] as const
const outletLengths = [90, 60, 30]
/** Of a line of outlets. */
const lineHeight = 40
const longestSeconds = 5

type LoadedSharp = (input?: Buffer | SharpOptions, options?: SharpOptions) => Sharp

/** The picture as PNG; undefined where the library that draws is not installed. Text is laid out by the fonts of the machine. */
export async function drawStoryPicture(picture: StoryPicture): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const sharp = await import('sharp').then(
    ({ default: loaded }) => loaded as LoadedSharp,
    () => undefined,
  )
  if (!sharp) return undefined
  const text = (said: string, look: Look) => drawText(sharp, said, look)
  const title = await fit(
    titleTries.map(
      ({ points, length }) =>
        () =>
          text(excerptOf(picture.title, length), { points, isBold: true, ink: colour.ink }),
    ),
    titleHeight,
  )
  const outlets = await fit(
    outletLengths.map(
      (length) => () => text(joinNames(picture.outlets, length), { points: 25, ink: colour.quiet }),
    ),
    lineHeight,
  )
  const layers = [
    { drawn: await text(picture.name, { points: 27, isBold: true, ink: colour.accent }), top: 58 },
    { drawn: title, top: titleTop },
    { drawn: await text(picture.counts, { points: 29, ink: colour.ink }), top: countsTop },
    { drawn: outlets, top: outletsTop },
  ]
  const { paper } = colour
  const png = await sharp({ create: { ...size, channels: 3, background: paper } })
    .composite([
      { input: Buffer.from(drawOrigins(picture.origins)), top: 0, left: 0 },
      ...layers.flatMap(({ drawn, top }) => (drawn ? [{ input: drawn.png, top, left: placeOf(drawn) }] : [])),
    ])
    .png({ palette: true, effort: 4 })
    .timeout({ seconds: longestSeconds })
    .toBuffer()
  return new Uint8Array(png)
}

/** As many names as a line has room for, dots for the others. */
function joinNames(names: readonly string[], length: number): string {
  const shown: string[] = []
  let left = length
  for (const name of names) {
    left -= name.length + 3
    if (left < 0) break
    shown.push(name)
  }
  if (shown.length === 0) return excerptOf(names[0] ?? '', length)
  return `${shown.join(' · ')}${shown.length < names.length ? ' …' : ''}`
}

interface Look {
  readonly points: number
  readonly isBold?: boolean
  readonly ink: string
}

interface Drawn {
  readonly png: Buffer
  readonly width: number
  readonly height: number
  readonly isRightToLeft: boolean
}

/** Words as a layer of their own, wrapped to the measure; undefined where there are none to be seen. */
async function drawText(
  sharp: LoadedSharp,
  said: string,
  { points, isBold, ink }: Look,
): Promise<Drawn | undefined> {
  const plain = removeControls(said).trim()
  if (plain === '') return undefined
  const text = {
    // Markup of its own kind, in which the same four signs are to be written otherwise.
    text: `<span foreground="${ink}">${escapeHtml(plain)}</span>`,
    font: `Noto Serif, serif ${isBold ? 'bold ' : ''}${points}`,
    ...{ width: measure, dpi: 72, rgba: true, wrap: 'word-char' as const, spacing: Math.round(points / 8) },
  }
  const { data, info } = await sharp({ text })
    .png()
    .timeout({ seconds: longestSeconds })
    .toBuffer({ resolveWithObject: true })
  return { png: data, width: info.width, height: info.height, isRightToLeft: isRightToLeft(plain) }
}

/** The first that is no higher than there is room, else nothing. */
async function fit(
  tries: readonly (() => Promise<Drawn | undefined>)[],
  height: number,
): Promise<Drawn | undefined> {
  for (const draw of tries) {
    const drawn = await draw()
    if (!drawn || (drawn.height <= height && drawn.width <= measure)) return drawn
  }
  return undefined
}

function placeOf({ width, isRightToLeft }: Drawn): number {
  return isRightToLeft ? size.width - margin - width : margin
}

/** By the first letter that has a direction (Unicode UAX 9, P2). */
function isRightToLeft(text: string): boolean {
  return /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
}

const radius = 11
const gap = 30
const step = 34

/** A row of dots, an outlet each; those that go back to one report hang together. */
function drawOrigins(origins: readonly number[]): string {
  let x = margin + radius
  const parts: string[] = []
  for (const count of origins) {
    const end = x + (count - 1) * step
    // What has no room is in the words below.
    if (end + radius > size.width - margin) break
    const fill = count > 1 ? colour.accent : colour.quiet
    if (count > 1) parts.push(`<path d="M${x} ${dotsAt}H${end}" stroke="${fill}" stroke-width="5"/>`)
    for (let dot = x; dot <= end; dot += step)
      parts.push(`<circle cx="${dot}" cy="${dotsAt}" r="${radius}" fill="${fill}"/>`)
    x = end + 2 * radius + gap
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><rect width="14" height="${size.height}" fill="${colour.accent}"/><rect x="${margin}" y="106" width="${measure}" height="2" fill="${colour.rule}"/>${parts.join('')}</svg>`
}
