import { layOutText } from './lay-out-text.ts'
import { excerptOf, foldSpace } from './text.ts'

/**
 * The text that all offsets count in: a line a paragraph, entities decoded, without scripts, styles and captions.
 * `'<p>A &amp; B</p><p>C</p>'` → `'A & B\nC'`
 */
export function toPlainText(html: string): string {
  return layOutText(html).text
}

/** The longest headlines have some 300 signs; a title stands whole on many pages. */
const maxTitleLength = 500

// The button of a player that stands in a heading: `Listen · 5:05`, in any language. A time of day follows no dot.
const player = /(?<=\S) \p{L}{3,20} ?[·•] ?\d{1,2}(?::\d\d){1,2}$/u

/** One line of text from markup, cut where no title ends: `'<b>A</b> &amp; B<script>x</script>'` → `'A & B'`. */
export function toPlainTitle(markup: string): string {
  return excerptOf(foldSpace(layOutText(markup).text).replace(player, ''), maxTitleLength)
}
