import { Parser } from 'htmlparser2'
import { parseSync } from 'oxc-parser'
import type { Finding } from './source.ts'
import { walk } from './walk.ts'

// Stands for `${…}`, so that what is left over is what the template itself says.
const hole = '\u0000'
const readAttributes = new Set(['title', 'alt', 'placeholder', 'aria-label', 'label', 'value', 'content'])
// Values that browsers read, not people.
const technical = /^(utf-8|width=device-width, initial-scale=1|light dark|no-referrer|keep|remove)$/

/** Words for people that stand in an `html` template instead of the table of words. */
export function findStringFaults({ path, text }: { path: string; text: string }): Finding[] {
  const findings: Finding[] = []
  for (const [node] of walk(parseSync(path, text).program)) {
    if (node.type !== 'TaggedTemplateExpression') continue
    if (node.tag.type !== 'Identifier' || node.tag.name !== 'html') continue
    const template = node.quasi.quasis.map((part) => part.value.cooked ?? '').join(hole)
    const line = text.slice(0, node.start).split('\n').length
    for (const words of listWords(template))
      findings.push({ path, line, says: `“${words}” belongs in the table of words` })
  }
  return findings
}

// A template that is put into a tag: ` lang="ar" dir="auto"`.
const attributes = /^(\s[a-z-]+="[^"]*"|\s(selected|open|checked))+$/

function listWords(template: string): string[] {
  const found: string[] = []
  const note = (text: string) => {
    const own = text.replaceAll(hole, '').trim()
    if (/\p{L}/u.test(own) && !technical.test(own)) found.push(own)
  }
  const parser = new Parser({
    ontext: note,
    onattribute: (name, value) => {
      if (readAttributes.has(name)) note(value)
    },
  })
  parser.end(attributes.test(template) ? `<i${template}>` : template)
  return found
}
