import { html, raw } from 'hono/html'
import type { Html } from './frame.ts'

/** A picture of squares that a telephone reads, its edge included; dark on light whatever the page is. */
export function squareCodeView(rows: readonly (readonly boolean[])[], label: string): Html {
  const size = rows.length
  const path = rows.flatMap((row, y) =>
    toStrokes(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  )
  return html`<svg class="square-code" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" width="240" height="240" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${raw(path.join(''))}"/></svg>`
}

/** Where dark squares begin, and how many stand side by side. */
function toStrokes(row: readonly boolean[]): (readonly [x: number, length: number])[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1] === true) return []
    const end = row.indexOf(false, x)
    return [[x, (end === -1 ? row.length : end) - x] as const]
  })
}
