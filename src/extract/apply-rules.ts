import { compile, selectAll } from 'css-select'
import { DomHandler, DomUtils, Parser } from 'htmlparser2'
import { fail, type Result, succeed } from '../lib/result.ts'
import type { ExtractionStep } from '../model/extracted-page.ts'
import type { OutletRules } from '../model/outlet-rules.ts'
import { pageBounds } from './page-bounds.ts'

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]
type Node = Parameters<typeof DomUtils.removeElement>[0]

export interface RuledPage {
  readonly html: string
  /** Elements that rules matched; no `kept` where there are rules to keep means that the whole page was taken. */
  readonly keptCount: number
  readonly droppedCount: number
  /** Which rules there were, and how many elements they matched. */
  readonly steps: readonly ExtractionStep[]
}

export type RuleFault = 'not a selector' | 'too long' | 'too many'

// A screen of lines; a page has a dozen kinds of blocks.
const maxSelectors = 40
const maxSelectorLength = 300

/** By these names furniture is told from text; what a rule keeps is text whatever it is called. */
const namingAttributes = ['class', 'id', 'role', 'style', 'hidden', 'aria-hidden', 'aria-label', 'itemprop']

/** Elements that are furniture by their own names. */
const namedFurniture = new Set([
  'aside',
  'nav',
  'header',
  'footer',
  'form',
  'menu',
  'details',
  'dialog',
  'template',
])

/** What a page says of itself, wherever it stands: a head may lack its end, or its beginning. */
const factSelectors = ['title:not(svg title)', 'meta', 'link', 'base', 'script[type*="ld+json" i]']

/** What is wrong with the rules, with the selector as it was written; nothing is thrown, whatever stands in them. */
export function checkRules({ keep, drop }: OutletRules): Result<undefined, RuleFault> {
  if (keep.length + drop.length > maxSelectors) return fail('too many', String(maxSelectors))
  const all = [...keep, ...drop]
  const long = all.find((selector) => selector.length > maxSelectorLength)
  if (long !== undefined) return fail('too long', long)
  const broken = all.find((selector) => !isSelector(selector))
  return broken === undefined ? succeed(undefined) : fail('not a selector', broken)
}

/**
 * A page as the rules of its outlet leave it: without what is to be dropped, and where anything matches what is to be kept
 * with that alone for its body, the outermost matches in their order. What only programs read of the page stays. Fails where a selector is none.
 */
export function applyRules(html: string, rules: OutletRules): Result<RuledPage, RuleFault> {
  const checked = checkRules(rules)
  if (!checked.ok) return checked
  if (rules.keep.length + rules.drop.length === 0)
    return succeed({ html, keptCount: 0, droppedCount: 0, steps: [] })
  const { root } = parsePage(html)
  const dropped = select(rules.drop, root.children)
  for (const element of dropped) DomUtils.removeElement(element)
  const kept = select(rules.keep, root.children)
  const counts = { keptCount: kept.length, droppedCount: dropped.length }
  const found = { ...counts, steps: listSteps(rules, counts) }
  if (kept.length === 0) return succeed({ html: DomUtils.getOuterHTML(root), ...found })
  return succeed({ html: renderKept(root.children, kept), ...found })
}

function listSteps({ keep, drop }: OutletRules, counts: Omit<RuledPage, 'html' | 'steps'>): ExtractionStep[] {
  const toStep = (reason: string, count: number, selectors: readonly string[]): ExtractionStep[] =>
    selectors.length === 0 ? [] : [{ step: 'rules', reason, detail: `${count} × ${selectors.join(', ')}` }]
  return [...toStep('dropped', counts.droppedCount, drop), ...toStep('kept', counts.keptCount, keep)]
}

function isSelector(selector: string): boolean {
  try {
    compile<Node, Element>(selector)
    return selector.trim() !== ''
  } catch {
    return false
  }
}

function select(selectors: readonly string[], nodes: Node[]): Element[] {
  return selectors.length === 0 ? [] : selectAll<Node, Element>(selectors.join(','), nodes)
}

function renderKept(page: Node[], kept: readonly Element[]): string {
  const [root] = DomUtils.getElementsByTagName('html', page)
  const language = root?.attribs.lang
  const known = new Set<object>(kept)
  const facts = select([...factSelectors], page).filter((element) => !isWithin(element, known))
  const outermost = kept.filter(({ parent }) => !parent || !isWithin(parent, known))
  for (const element of kept) {
    for (const name of namingAttributes) delete element.attribs[name]
    if (namedFurniture.has(element.name)) element.name = 'div'
  }
  const lang = language === undefined ? '' : ` lang="${language.replace(/[^\w-]/g, '')}"`
  const body = outermost.map((element) => DomUtils.getOuterHTML(element)).join('\n')
  return `<!doctype html><html${lang}><head>${DomUtils.getOuterHTML(facts)}</head><body><main><article>${body}</article></main></body></html>`
}

/** Whether a node is one of these or stands in one. */
function isWithin(node: NonNullable<Element['parent']> | Element, elements: ReadonlySet<object>): boolean {
  for (let at: typeof node | null = node; at; at = at.parent) {
    if (elements.has(at)) return true
  }
  return false
}

/** The tree of a page up to its bounds: what is nested deeper stands beside, what comes later is left out. */
function parsePage(html: string): DomHandler {
  const handler = new BoundedHandler()
  const parser = new Parser(handler)
  const end = Math.min(html.length, pageBounds.length)
  for (let at = 0; at < end && !handler.isFull; at += pageBounds.chunk) {
    parser.write(html.slice(at, Math.min(end, at + pageBounds.chunk)))
  }
  parser.end()
  return handler
}

class BoundedHandler extends DomHandler {
  #depth = 0
  #nodes = 0

  get isFull(): boolean {
    return this.#nodes > pageBounds.nodes
  }

  override onopentag(name: string, attributes: { [key: string]: string }): void {
    this.#depth += 1
    this.#nodes += 1
    if (this.#depth <= pageBounds.depth && !this.isFull) super.onopentag(name, attributes)
    else if (this.#depth <= pageBounds.depth) this.tagStack.push(this.tagStack.at(-1) ?? this.root)
  }

  override onclosetag(): void {
    if (this.#depth <= pageBounds.depth) super.onclosetag()
    this.#depth -= 1
  }

  override ontext(data: string): void {
    this.#nodes += 1
    if (!this.isFull) super.ontext(data)
  }

  override oncomment(): void {}
}
