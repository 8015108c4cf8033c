import type { Line } from './list-lines.ts'
import type { PageElement } from './page-tree.ts'
import type { ArticleContext, UnwantedLine } from './unwanted.ts'

/** What stands above parts that are beside the article. */
const sectionNames = [
  'about (?:the )?(?:author|writer|reviewer|contributor|editor|company)s?',
  'author bio|meet the author',
  '(?:über|zu) (?:den|die|der|dem) (?:autor|verfasser|person)\\w*',
  "(?:à propos|sobre) (?:de l['’]|d[eo] |el |o )?aut\\w+",
  'related (?:articles|posts|stories|content|reading|links|topics|news)',
  'you (?:may|might) (?:also )?(?:like|enjoy|be interested).*',
  'more (?:from|stories|articles|posts|news|like).{0,40}',
  '(?:leave|post|add) a (?:comment|reply).*|comments?|kommentare',
  '(?:das )?könnte (?:sie|dich).*|ähnliche (?:artikel|beiträge)',
  '(?:sign up|subscribe).{0,60}|share (?:this|on).{0,40}|republish.{0,40}',
  'weitere (?:artikel|beiträge|themen|nachrichten|meldungen).{0,40}|mehr (?:zum thema|artikel|beiträge).{0,30}',
]
const sectionWords = new RegExp(`^(?:${sectionNames.join('|')})\\s*:?$`, 'i')

/** A heading of what is beside the article takes with it all that stands under it, in the second half of the lines. */
export function listSectionLines(lines: readonly Line[], _: ArticleContext): UnwantedLine[] {
  const unwanted: UnwantedLine[] = []
  let level = 0
  for (const [at, what] of lines.entries()) {
    const own = headingLevel(what.parent)
    const isUnder = level > 0 && (own === 0 || own > level)
    if (!isUnder) level = own > 0 && at >= lines.length / 2 && sectionWords.test(what.text) ? own : 0
    if (level > 0) unwanted.push({ what, reason: 'section beside the article' })
  }
  return unwanted
}

function headingLevel({ name }: PageElement): number {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : 0
}
