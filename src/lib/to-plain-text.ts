import { layOutText } from './lay-out-text.ts'
import { foldSpace } from './text.ts'

/**
 * The text that all offsets count in: a line a paragraph, entities decoded, without scripts, styles and captions.
 * `'<p>A &amp; B</p><p>C</p>'` → `'A & B\nC'`
 */
export function toPlainText(html: string): string {
  return layOutText(html).text
}

/** One line of text from markup: `'<b>A</b> &amp; B<script>x</script>'` → `'A & B'`. */
export function toPlainTitle(markup: string): string {
  return foldSpace(layOutText(markup).text)
}
