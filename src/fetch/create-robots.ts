import type { Timestamp } from '../model/ids.ts'
import type { Fetcher } from './create-fetcher.ts'
import { readRobots } from './read-robots.ts'

/** What a site's robots.txt says of a page; `unknown` when the site did not answer, so that nobody can tell. */
export type Permission = 'allowed' | 'not allowed' | 'unknown'

export interface Robots {
  /** `typedUrl` as the fetcher takes it. */
  ask(url: string, typedUrl?: string): Promise<Permission>
  /** How long the host of an address asks to wait between two requests; undefined as long as nobody has asked. */
  findDelayMs(url: string): number | undefined
}

interface Site {
  readonly asked: Promise<Answer>
  /** Signs of its text, once they are known. */
  size: number
}

interface Answer {
  /** Undefined where nobody can tell. */
  readonly text: string | undefined
  readonly until: Timestamp
}

/** RFC 9309 §2.4: no longer than a day. */
const rememberedForMs = 24 * 3_600_000
/** A site that did not answer is asked again soon. */
const unknownForMs = 15 * 60_000
/** RFC 9309 §2.5: at least this much is read; what comes after it hardly is about us. */
const longestText = 500_000
const mostSites = 2_000
/** Of all sites together: most have 2 kB, and one outlet may have made thousands of names with long ones. */
const mostText = 20_000_000

/** Asks each site for its robots.txt once a day (RFC 9309). `product` is the name that rules for us go by: `'Octavo'`. */
export function createRobots(fetcher: Fetcher, product: string, now: () => Timestamp): Robots {
  // Longest known first.
  const sites = new Map<string, Site>()
  const delays = new Map<string, number>()
  const noteDelay = (host: string, delayMs = 0) => {
    delays.delete(host)
    if (delayMs > 0) delays.set(host, delayMs)
    const [oldest] = delays.keys()
    if (delays.size > mostSites && oldest !== undefined) delays.delete(oldest)
  }
  const findAnswer = async (origin: string, typedUrl: string | undefined): Promise<Answer> => {
    const known = await sites.get(origin)?.asked
    if (known && known.until > now()) return known
    const site: Site = { asked: askSite(origin, typedUrl, { fetcher, now }), size: 0 }
    sites.delete(origin)
    sites.set(origin, site)
    const answer = await site.asked
    site.size = answer.text?.length ?? 0
    forgetExcess(sites)
    return answer
  }
  return {
    async ask(url, typedUrl) {
      if (!URL.canParse(url)) return 'not allowed'
      const { text } = await findAnswer(new URL(url).origin, typedUrl)
      if (text === undefined) return 'unknown'
      // Its rules take many times the room of its text.
      const rules = readRobots(text, product)
      noteDelay(new URL(url).hostname, rules.crawlDelayMs)
      return rules.isAllowed(url) ? 'allowed' : 'not allowed'
    },
    findDelayMs: (url) => delays.get(URL.parse(url)?.hostname ?? ''),
  }
}

function forgetExcess(sites: Map<string, Site>): void {
  let size = 0
  for (const site of sites.values()) size += site.size
  for (const [origin, site] of sites) {
    if (sites.size <= mostSites && size <= mostText) return
    sites.delete(origin)
    size -= site.size
  }
}

interface Asking {
  readonly fetcher: Fetcher
  readonly now: () => Timestamp
}

async function askSite(
  origin: string,
  typedUrl: string | undefined,
  { fetcher, now }: Asking,
): Promise<Answer> {
  const url = `${origin}/robots.txt`
  const answer = await fetcher.fetch({ url, ...(typedUrl !== undefined && { typedUrl }) })
  const until = now() + rememberedForMs
  // Cut before it is decoded: a part of a text keeps the whole in memory.
  if (answer.ok) {
    const body = answer.notModified ? new Uint8Array() : answer.body.subarray(0, longestText)
    return { text: new TextDecoder().decode(body), until }
  }
  // Where there is no such file nothing is forbidden; where the site is out of order nobody can tell (RFC 9309 §2.3.1).
  return meansNoRules.has(answer.reason)
    ? { text: '', until }
    : { text: undefined, until: now() + unknownForMs }
}

const meansNoRules: ReadonlySet<string> = new Set([
  'not found',
  'gone',
  'forbidden',
  'empty',
  'unexpected status',
  'too many redirects',
])
