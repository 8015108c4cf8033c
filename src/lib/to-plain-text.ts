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

/** One line of text from markup, cut where no title ends: `'<b>A</b> &amp; B<script>x</script>'` → `'A & B'`. */
export function toPlainTitle(markup: string): string {
  return excerptOf(foldSpace(layOutText(markup).text), maxTitleLength)
}
