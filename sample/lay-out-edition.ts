import { dayMs, fillDates } from './fill-dates.ts'
import { type SampleOutlet, sampleOutlets } from './outlets.ts'
import { type LinkTo, renderText, summaryOf } from './render-text.ts'
import type { DayTime, SampleArticle, SampleText } from './to-article.ts'

/** An article as a reader gets it: dated, worded and addressed. */
export interface LaidOutArticle {
  readonly outlet: SampleOutlet
  readonly event: string
  /** Stays the same from one start to the next, whatever the port. */
  readonly id: string
  readonly path: string
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly html: string
  readonly authors: readonly string[]
  readonly categories: readonly string[]
  readonly publishedAt: number
  readonly updatedAt: number
  readonly image: { readonly url: string; readonly alt: string } | undefined
  readonly audioUrl: string | undefined
}

export interface EditionOptions {
  readonly now: number
  /** The second edition carries the revised texts. */
  readonly edition: 1 | 2
  /** `http://…` of each outlet, by its key. */
  readonly origins: ReadonlyMap<string, string>
}

/** Lays out all articles, newest first, within the seven days before `now` and never after it. */
export function layOutEdition(articles: readonly SampleArticle[], options: EditionOptions): LaidOutArticle[] {
  const day = editionDay(articles, options.now)
  const paths = new Map(articles.map((article) => [`${article.outlet}/${article.slug}`, pathOf(article)]))
  const linkTo = (target: string) => {
    const [outlet = ''] = target.split('/')
    return getNamed(options.origins, outlet, 'address of') + getNamed(paths, target, 'article')
  }
  return articles
    .map((article) => layOut(article, { ...options, day, linkTo }))
    .sort((a, b) => b.publishedAt - a.publishedAt || (a.id < b.id ? -1 : 1))
}

// The edition moves as a whole: while its last article is still to come today, it is yesterday's. So the order
// of the articles and the weekdays in them hold at any hour, and none lies in the future.
function editionDay(articles: readonly SampleArticle[], now: number): number {
  const today = now - (now % dayMs)
  const latest = Math.max(
    ...articles.flatMap(({ first, revised }) => [first, revised ?? first]).map(offsetOf),
  )
  return today + latest <= now ? today : today - dayMs
}

function offsetOf({ at }: { at: DayTime }): number {
  return at.day * dayMs + at.minutes * 60_000
}

function pathOf({ section, slug }: SampleArticle): string {
  return `/${section}/${slug}`
}

function layOut(
  article: SampleArticle,
  options: EditionOptions & { day: number; linkTo: LinkTo },
): LaidOutArticle {
  const { day, edition, origins, linkTo } = options
  const outlet = getNamed(outletsByKey, article.outlet, 'outlet')
  const origin = getNamed(origins, article.outlet, 'address of')
  const said: SampleText = (edition === 2 ? article.revised : undefined) ?? article.first
  const publishedAt = day + offsetOf(article.first)
  const body = fillDates(said.body, publishedAt, outlet.language)
  return {
    outlet,
    event: article.event,
    id: `tag:${article.outlet}.sample,2026:${article.slug}`,
    path: pathOf(article),
    url: origin + pathOf(article),
    title: fillDates(said.title, publishedAt, outlet.language),
    summary: summaryOf(body),
    html: renderText(body, linkTo),
    authors: article.authors,
    categories: article.categories,
    publishedAt,
    updatedAt: day + offsetOf(said),
    image: article.image && { url: `${origin}/images/${article.image.file}`, alt: article.image.alt },
    audioUrl: article.audio && `${origin}/audio/${article.audio}`,
  }
}

const outletsByKey = new Map(sampleOutlets.map((outlet) => [outlet.key, outlet]))

function getNamed<Value>(map: ReadonlyMap<string, Value>, key: string, what: string): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`the sample edition has no ${what} "${key}"`)
  return value
}
