import robotsParser from 'robots-parser'
import type { Timestamp } from '../model/ids.ts'
import type { Fetcher } from './create-fetcher.ts'

/** What a site's robots.txt says of a page; `unknown` when the site did not answer, so that nobody can tell. */
export type Permission = 'allowed' | 'not allowed' | 'unknown'

export interface Robots {
  /** `typedUrl` as the fetcher takes it. */
  ask(url: string, typedUrl?: string): Promise<Permission>
}

// Its types say that it exports an object; it is the function itself.
const parseRobots = robotsParser as unknown as (url: string, text: string) => ParsedRobots

interface ParsedRobots {
  isAllowed(url: string, product: string): boolean | undefined
}

interface Rules {
  readonly isAllowed: (url: string) => Permission
  readonly until: Timestamp
}

/** RFC 9309 §2.4: no longer than a day. */
const rememberedForMs = 24 * 3_600_000
/** A site that did not answer is asked again soon. */
const unknownForMs = 15 * 60_000
/** RFC 9309 §2.5: at least this much is read; what comes after it hardly is about us. */
const longestText = 500_000
const mostSites = 2_000

/** Asks each site for its robots.txt once a day (RFC 9309). `product` is the name that rules for us go by: `'Octavo'`. */
export function createRobots(fetcher: Fetcher, product: string, now: () => Timestamp): Robots {
  const sites = new Map<string, Promise<Rules>>()
  const findRules = async (origin: string, typedUrl: string | undefined): Promise<Rules> => {
    const known = await sites.get(origin)
    if (known && known.until > now()) return known
    const asked = readRules(origin, typedUrl, { fetcher, product, now })
    sites.delete(origin)
    sites.set(origin, asked)
    const [oldest] = sites.keys()
    if (sites.size > mostSites && oldest !== undefined) sites.delete(oldest)
    return asked
  }
  return {
    async ask(url, typedUrl) {
      if (!URL.canParse(url)) return 'not allowed'
      const { isAllowed } = await findRules(new URL(url).origin, typedUrl)
      return isAllowed(url)
    },
  }
}

interface Asking {
  readonly fetcher: Fetcher
  readonly product: string
  readonly now: () => Timestamp
}

async function readRules(origin: string, typedUrl: string | undefined, asking: Asking): Promise<Rules> {
  const { fetcher, product, now } = asking
  const url = `${origin}/robots.txt`
  const answer = await fetcher.fetch({ url, ...(typedUrl !== undefined && { typedUrl }) })
  const until = now() + rememberedForMs
  if (answer.ok) {
    const text = answer.notModified ? '' : new TextDecoder().decode(answer.body).slice(0, longestText)
    const rules = parseRobots(url, text)
    const isAllowed = (page: string) => (rules.isAllowed(page, product) === false ? 'not allowed' : 'allowed')
    return { isAllowed, until }
  }
  // Where there is no such file nothing is forbidden; where the site is out of order nobody can tell (RFC 9309 §2.3.1).
  if (meansNoRules.has(answer.reason)) return { isAllowed: () => 'allowed', until }
  return { isAllowed: () => 'unknown', until: now() + unknownForMs }
}

const meansNoRules: ReadonlySet<string> = new Set([
  'not found',
  'gone',
  'forbidden',
  'empty',
  'unexpected status',
  'too many redirects',
])
