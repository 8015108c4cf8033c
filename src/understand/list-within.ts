import type { Span } from '../model/ids.ts'

/** Those of spans in order that lie within a stretch of the text; the cost is that of these alone. */
export function listWithin<Inner extends Span>(spans: readonly Inner[], { start, end }: Span): Inner[] {
  const within: Inner[] = []
  for (let at = countBefore(spans, start); at < spans.length; at++) {
    const span = spans[at] as Inner
    if (span.start >= end) break
    if (span.end <= end) within.push(span)
  }
  return within
}

/** How many of spans in order begin before an offset. */
function countBefore(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a stretch lies within one of spans that are in order and apart. */
export function isCovered(spans: readonly Span[], { start, end }: Span): boolean {
  const last = spans[countBefore(spans, start + 1) - 1]
  return last !== undefined && end <= last.end
}
