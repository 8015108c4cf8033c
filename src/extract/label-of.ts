import type { PageElement } from './page-tree.ts'

const naming = ['class', 'role', 'data-testid', 'data-component', 'data-module', 'data-type'] as const
const heading = /^h[1-6]$/

/**
 * What an element is called by whoever wrote the page, each name's words between bars:
 * `class="article__relatedLinks bg-grey" id="x"` → `'| article related links | x |'`
 */
export function labelOf({ name, attributes }: PageElement): string {
  let label = '|'
  for (const attribute of naming) {
    const value = attributes[attribute]
    if (value === undefined) continue
    for (const word of value.split(/\s+/)) label += toWords(word)
  }
  const words = heading.test(name) || attributes.id === undefined ? '' : toWords(attributes.id)
  // Longer ids are titles of sections, to be linked to.
  if (words.split(' ').length <= maxIdWords + 2) label += words
  return label
}

const maxIdWords = 3
// Longer names come from machines: section addresses, tags of the article, tests.
const maxNameLength = 60

function toWords(name: string): string {
  if (name === '' || name.length > maxNameLength || meaningless.test(name)) return ''
  const plain = name
    // What stands behind a double dash is the form of an element, not what it is (BEM).
    .replace(/--.*/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
  return plain === '' ? '' : ` ${plain} |`
}

// States; tags and sections that WordPress writes as classes of each article; names of looks and layouts.
const meaningless =
  /^(has|with|without|no|is|not|js|category|tag|single)[-_]|^(post|page)-\d|^(hentry|type-|status-|format-)|^elementor-(element|widget)|:|^-?(bg|text|font|border|flex|grid|col|cols|row|offset|p|px|py|pt|pb|pl|pr|m|mx|my|mt|mb|ml|mr|w|h|max|min|gap|top|left|right|bottom|z|sm|md|lg|xl|xs|d|hs|hljs|css|jsx|sc|svelte|theme|layout|wp-block-(group|column|columns|cover))(-|$)/
