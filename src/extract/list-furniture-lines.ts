import { lineWords, pointer } from './line-words.ts'
import type { Line } from './list-lines.ts'
import type { ArticleContext, UnwantedLine } from './unwanted.ts'

// Of a line's signs.
const mostlyLinked = 0.7

/** Lines that begin as furniture does; with one that announces other articles, the links behind it. */
export function listFurnitureLines(lines: readonly Line[], _: ArticleContext): UnwantedLine[] {
  let announced = false
  return lines.flatMap((what) => {
    const reason = findReason(what)
    if (reason === undefined) {
      announced &&= what.linked >= mostlyLinked
      return announced ? [{ what, reason: pointer }] : []
    }
    announced = (announced && what.linked >= mostlyLinked) || (reason === pointer && what.linked <= 0.5)
    return [{ what, reason }]
  })
}

const listed = new Set(['li', 'td', 'th', 'dd', 'dt'])

function findReason(line: Line): string | undefined {
  const found = lineWords.find(({ words, maxSigns }) => line.signs <= maxSigns && words.test(line.text))
  if (found === undefined) return undefined
  // A list of an article may begin with such words: only links of it are furniture.
  if (listed.has(line.parent.name) && line.linked < 0.5) return undefined
  return found.reason === pointer && isSentence(line) ? undefined : found.reason
}

/** `Read more about the dam in our report of the night.` may be the article's own, where it is no link. */
function isSentence({ text, linked, signs }: Line): boolean {
  return linked < 0.2 && signs > 60 && /[.!?…]["”’»)]?$/.test(text)
}
