/** What a robots.txt (RFC 9309) says to one program. `isAllowed` takes the whole address of a page of its site. */
export interface RobotsRules {
  isAllowed(url: string): boolean
  /** How long it asks to wait between two requests (`Crawl-delay`, which no standard has and many sites use). */
  readonly crawlDelayMs: number | undefined
}

interface Group {
  readonly rules: Rule[]
  crawlDelayMs: number | undefined
}

interface Rule {
  readonly allows: boolean
  /** As long as what the site wrote: the longest rule counts (RFC 9309 §2.2.2). */
  readonly length: number
  /** What stands between the stars. */
  readonly parts: readonly string[]
  readonly isWhole: boolean
}

/** Of 1,000 sites the longest list has some hundreds; what has more was made to keep us busy. */
const mostRules = 2_000
/** Paths and patterns are read so far: with so many rules the worst that was tried takes 20 ms. */
const longestPath = 2_000
const longestPattern = 1_000
const mostStars = 20

/**
 * The rules of all groups that name the product, else of those for everybody: `('User-agent: *\nDisallow: /a', 'Octavo')`
 * allows `https://x.org/b`. Whatever the text is, its cost grows with its length only.
 */
export function readRobots(text: string, product: string): RobotsRules {
  const { rules, crawlDelayMs } = findGroup(text, product.toLowerCase())
  return {
    crawlDelayMs,
    isAllowed: (url) => {
      const path = toPath(url)
      return path === '/robots.txt' || decide(rules, path)
    },
  }
}

function findGroup(text: string, product: string): Group {
  const own: Group = { rules: [], crawlDelayMs: undefined }
  const everybodys: Group = { rules: [], crawlDelayMs: undefined }
  let isNamed = false
  let [isOwn, isEverybodys, ofNames] = [false, false, false]
  for (const [name, value] of listLines(text)) {
    if (name === 'user-agent') {
      // Names that follow each other share the group that comes after them.
      if (!ofNames) [isOwn, isEverybodys] = [false, false]
      ofNames = true
      if (nameOf(value) === product) [isOwn, isNamed] = [true, true]
      if (/^\*(?:\s|$)/.test(value)) isEverybodys = true
    } else if (saidOfGroups.has(name)) {
      ofNames = false
      note([...(isOwn ? [own] : []), ...(isEverybodys ? [everybodys] : [])], name, value)
    }
  }
  return isNamed ? own : everybodys
}

const saidOfGroups: ReadonlySet<string> = new Set(['allow', 'disallow', 'crawl-delay'])

function note(groups: readonly Group[], name: string, value: string): void {
  if (name === 'crawl-delay') {
    const seconds = /^\d{1,9}(?:\.\d+)?$/.test(value) ? Number(value) : 0
    for (const group of groups)
      group.crawlDelayMs = Math.max(group.crawlDelayMs ?? 0, seconds * 1000) || undefined
    return
  }
  const open = groups.filter(({ rules }) => rules.length < mostRules)
  const rule = open.length > 0 ? parseRule(name === 'allow', value) : undefined
  if (rule) for (const { rules } of open) rules.push(rule)
}

function* listLines(text: string): Generator<[name: string, value: string]> {
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const [said = ''] = line.split('#', 1)
    const colon = said.indexOf(':')
    if (colon > 0) yield [said.slice(0, colon).trim().toLowerCase(), said.slice(colon + 1).trim()]
  }
}

/** Some write a version behind the name, which is letters, `-` and `_` only (§2.2.1). */
function nameOf(value: string): string {
  return /^[a-z_-]*/i.exec(value)?.[0].toLowerCase() ?? ''
}

function parseRule(allows: boolean, value: string): Rule | undefined {
  if (value === '') return undefined
  const said = value.replace(/\*+/g, '*')
  const pattern = normalise(said.slice(0, longestPattern))
  const isWhole = pattern.endsWith('$')
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  // What is given up of a rule only makes it hold for more: no permission may come of that.
  const isGivenUp = said.length > longestPattern || parts.length > mostStars + 1
  if (isGivenUp && allows) return undefined
  return {
    ...{ allows, length: pattern.length, isWhole: isWhole && !isGivenUp },
    parts: parts.slice(0, mostStars + 1),
  }
}

/** The longest rule that fits decides, and of two as long the one that allows (§2.2.2). */
function decide(rules: readonly Rule[], path: string): boolean {
  let decisive: Rule | undefined
  for (const rule of rules) {
    const length = decisive?.length ?? 0
    if (rule.length < length || (rule.length === length && !rule.allows)) continue
    if (fits(rule, path)) decisive = rule
  }
  return decisive?.allows ?? true
}

/** Each part is looked for behind the one before: where the first place fails, no later one helps. */
function fits({ parts, isWhole }: Rule, path: string): boolean {
  const [first = '', ...others] = parts
  if (!path.startsWith(first)) return false
  const last = isWhole ? others.pop() : undefined
  let at = first.length
  for (const part of others) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  if (!isWhole) return true
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last)
}

function toPath(url: string): string {
  const { pathname, search } = new URL(url)
  return normalise(`${pathname}${search}`.slice(0, longestPath))
}

/** Signs as the address of a page has them: `'/ä%2a'` → `'/%C3%A4%2A'`. */
function normalise(path: string): string {
  return path
    .toWellFormed()
    .replace(/[^\x21-\x7e]+/g, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
}
