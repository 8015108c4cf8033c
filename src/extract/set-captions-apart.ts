import { labelOf } from './label-of.ts'
import { createElement, listElements, type PageElement, textOf } from './page-tree.ts'

const captionNames =
  / (?:captions?|credits?|legend|bildunterschrift|bildunterzeile|bildtext|bilduntertitel|image (?:sub ?title|credit|source|text|description)|img metadata|(?:photo|image|picture|foto|bild) ?(?:credit|credits|caption|copyright|source|nachweis|quelle)|copyright|pie (?:de )?foto|didascalia|imgline|imginline) /
// In signs; what is longer is text in a box.
const maxCaption = 500

const pictures = new Set(['img', 'picture', 'video', 'iframe', 'figure', 'table', 'figcaption'])

/**
 * Makes `figcaption` of whatever is named as a caption or credit: it stays with its picture and leaves the text, which
 * it repeats. Gives the new elements.
 */
export function setCaptionsApart(article: PageElement): PageElement[] {
  const captions: PageElement[] = []
  const visit = (element: PageElement): void => {
    element.children = element.children.map((child) => {
      if (typeof child === 'string') return child
      if (isCaption(child)) {
        const caption = toCaption(child)
        captions.push(caption)
        return caption
      }
      visit(child)
      return child
    })
  }
  visit(article)
  return captions
}

function isCaption(element: PageElement): boolean {
  if (element.name === 'figcaption' || !captionNames.test(labelOf(element))) return false
  const text = textOf(element).trim()
  return (
    text !== '' && text.length <= maxCaption && !listElements(element).some(({ name }) => pictures.has(name))
  )
}

function toCaption({ children, parent }: PageElement): PageElement {
  const caption = createElement('figcaption')
  caption.children = children
  caption.parent = parent
  for (const child of children) if (typeof child !== 'string') child.parent = caption
  return caption
}
