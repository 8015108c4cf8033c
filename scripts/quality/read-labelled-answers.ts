import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An answer with its source, and whether people found it borne out. */
export interface LabelledAnswer {
  readonly set: string
  readonly source: string
  readonly answer: string
  readonly isSupported: boolean
}

/** The labelled answers of `DIR/faithfulness`: single sentences, and summaries of several. */
export function readLabelledAnswers(data: string): LabelledAnswer[] {
  return ['qags_dev', 'frank_valid'].flatMap((set) =>
    readFileSync(join(data, 'faithfulness', `${set}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { source, sentence, summary, supported } = JSON.parse(line)
        return { set, source, answer: sentence ?? summary, isSupported: Number(supported) === 1 }
      }),
  )
}
