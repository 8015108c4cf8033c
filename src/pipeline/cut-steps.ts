import { excerptOf } from '../lib/text.ts'
import type { ExtractionStep } from '../model/extracted-page.ts'

// Half of 159 pages have 22 steps at the most, and a reason seldom comes more than a few times.
const mostAlike = 5
const mostSteps = 60
// In signs: enough to find the line again.
const maxDetail = 60

/** What of a reading's steps is kept with its page, some 1,200 signs: of many alike the first few, and how many more there were. */
export function cutSteps(steps: readonly ExtractionStep[]): ExtractionStep[] {
  const counts = new Map<string, number>()
  const kept: ExtractionStep[] = []
  for (const { step, reason, detail } of steps) {
    const count = (counts.get(`${step} ${reason}`) ?? 0) + 1
    counts.set(`${step} ${reason}`, count)
    if (count <= mostAlike && kept.length < mostSteps)
      kept.push({ step, reason, detail: excerptOf(detail, maxDetail) })
  }
  const left = steps.length - kept.length
  return left === 0 ? kept : [...kept, { step: 'limit', reason: 'not listed', detail: String(left) }]
}
