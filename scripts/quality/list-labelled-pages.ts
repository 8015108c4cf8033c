import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readFields, readList, readText } from '../../src/lib/read.ts'

/** A page with what people say that its article is. */
export interface LabelledPage {
  readonly url: string
  readonly html: string
  readonly title?: string
  /** `2026-05-04` */
  readonly day?: string
  /** The whole text, or parts that must and must not come out. */
  readonly truth: WholeText | Segments
}

export interface WholeText {
  readonly kind: 'whole'
  readonly text: string
}

export interface Segments {
  readonly kind: 'segments'
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/** The pages of the Web Content Extraction Benchmark under a folder, one after another. */
export function* listBenchmarkPages(folder: string): Generator<LabelledPage> {
  const truths = join(folder, 'extraction/wcxb-articles/ground-truth')
  for (const name of readdirSync(truths).sort()) {
    const fields = readFields(JSON.parse(readFileSync(join(truths, name), 'utf8')))
    const truth = readFields(fields.ground_truth)
    const text = readText(truth.main_content)
    if (text === undefined) continue
    const id = name.replace('.json', '')
    yield {
      url: readText(fields.url) ?? `https://unknown.example/${id}`,
      html: readPage(join(folder, 'extraction/wcxb-articles/html', `${id}.html.gz`)),
      truth: { kind: 'whole', text },
      ...toLabels(truth.title, truth.publish_date),
    }
  }
}

/** The pages of trafilatura's evaluation under a folder, one after another. */
export function* listSegmentPages(folder: string): Generator<LabelledPage> {
  const home = join(folder, 'extraction/segments')
  const all = readFields(JSON.parse(readFileSync(join(home, 'evaldata.json'), 'utf8')))
  for (const [url, value] of Object.entries(all)) {
    const fields = readFields(value)
    const path = ['eval', 'cache'].map((part) => join(home, part, `${fields.file}.gz`)).find(existsSync)
    if (path === undefined) continue
    yield {
      url,
      html: readPage(path),
      truth: {
        kind: 'segments',
        include: readList(fields.with).map(String),
        exclude: readList(fields.without).map(String),
      },
      ...toLabels(fields.title, fields.date),
    }
  }
}

function toLabels(title: unknown, date: unknown): { title?: string; day?: string } {
  const [said, day] = [readText(title), readText(date)?.slice(0, 10)]
  return { ...(said && { title: said }), ...(day && { day }) }
}

function readPage(path: string): string {
  const bytes = gunzipSync(readFileSync(path))
  const stated = /charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1]
  for (const name of ['utf-8', stated, 'windows-1252']) {
    try {
      if (name !== undefined) return new TextDecoder(name, { fatal: true }).decode(bytes)
    } catch {
      // Not in this encoding, or none that is known.
    }
  }
  return new TextDecoder('latin1').decode(bytes)
}
