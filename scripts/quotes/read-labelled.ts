import { readFileSync } from 'node:fs'
import type { Span } from '../../src/model/ids.ts'

/** A text with everything in it that somebody says, as people have marked it. */
export interface LabelledText {
  readonly id: string
  readonly text: string
  readonly speeches: readonly LabelledSpeech[]
}

export interface LabelledSpeech {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

type Offsets = readonly (readonly [number, number])[]

interface Line {
  readonly id: string
  readonly text: string
  readonly attributions: readonly {
    readonly source: Offsets
    readonly cue: Offsets
    readonly content: Offsets
  }[]
}

/** The labelled texts of a file of JSON lines; its offsets count code points, ours UTF-16. */
export function readLabelled(path: string): LabelledText[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line) => {
    const { id, text, attributions } = JSON.parse(line) as Line
    const offsets = listOffsets(text)
    const convert = (spans: Offsets) =>
      spans.map(([start, end]) => ({ start: offsets[start] as number, end: offsets[end] as number }))
    return {
      ...{ id, text },
      speeches: attributions.map(({ source, cue, content }) => ({
        ...{ source: convert(source), cue: convert(cue), content: convert(content) },
      })),
    }
  })
}

function listOffsets(text: string): number[] {
  const offsets = [0]
  for (const sign of text) offsets.push((offsets.at(-1) as number) + sign.length)
  return offsets
}
