import { labelOf } from './label-of.ts'
import { countSigns } from './measure-tree.ts'
import { inlineElements, isWithin, listElements, type PageElement, textOf } from './page-tree.ts'

const leadNames =
  / (?:lead|lede|leadtext|intro|introduction|introtext|stand ?first|deck|dek|sub ?(title|head|heading|headline|titulo)|untertitel|vorspann|anlauf|chapo|chapeau|entradilla|bajada|copete|sommario|occhiello|perex|summary|excerpt|abstract|ingress|teaser ?(text|content)?) /

/** Whether an element is named as the article's first paragraph or the sentence under its title. */
export function isNamedLead(element: PageElement): boolean {
  return leadNames.test(labelOf(element))
}

// Shorter lines are labels, longer texts are another article.
const minSigns = 40
const maxSigns = 1500

/** The lines between an article's heading and its text: many outlets set the lead outside of what they call the body. */
export function findLead(
  root: PageElement,
  heading: PageElement | undefined,
  body: PageElement,
): PageElement[] {
  if (heading === undefined || isWithin(heading, body)) return []
  const elements = listElements(root)
  const [from, to] = [elements.indexOf(heading), elements.indexOf(body)]
  if (from === -1 || to < from) return []
  const lines: PageElement[] = []
  for (const element of elements.slice(from + 1, to)) {
    const last = lines.at(-1)
    if (isWithin(element, heading) || isWithin(body, element) || (last && isWithin(element, last))) continue
    if (isLine(element)) lines.push(element)
  }
  const total = lines.reduce((sum, line) => sum + countSigns(textOf(line)), 0)
  return total > maxSigns ? [] : lines
}

function isLine(element: PageElement): boolean {
  if (inlineElements.has(element.name) || notText.has(element.name)) return false
  if (element.children.some((child) => typeof child !== 'string' && !inlineElements.has(child.name)))
    return false
  for (let at: PageElement | undefined = element; at; at = at.parent) if (notText.has(at.name)) return false
  const text = textOf(element).trim()
  if (countSigns(text) < minSigns) return false
  const linked = listElements(element)
    .filter(({ name }) => name === 'a')
    .reduce((sum, link) => sum + countSigns(textOf(link)), 0)
  return linked * 2 < text.length
}

const notText = new Set(['figure', 'figcaption', 'caption', 'li', 'table'])
