import { nameArticles, namesArticle } from '../lib/name-articles.ts'
import type { Correction } from '../model/correction.ts'
import type { ExtractionStep } from '../model/extracted-page.ts'
import type { ArticleId } from '../model/ids.ts'
import type { Reason } from '../model/reason.ts'
import type { WeightedTerm } from '../model/story.ts'
import type { BorneTag } from '../model/tag.ts'
import type { SavedUnderstanding } from '../model/understanding.ts'
import type { LoadedExplained } from '../web/load/load-explained.ts'

/** Terms beyond these weigh next to nothing. */
const mostTerms = 40

/** All that was decided about an article, and why, a line each. */
export function explainArticle(loaded: LoadedExplained): string[] {
  const { article, understanding } = loaded
  return [
    `${article.id}  ${article.title}`,
    article.url,
    `published ${toText(article.publishedAt)}, first seen ${toText(article.firstSeenAt)}`,
    ...(article.storyId === undefined ? [] : [`in story ${article.storyId}`]),
    ...listReading(loaded),
    ...(understanding === undefined ? ['', 'It waits to be understood.'] : listSteps(loaded, understanding)),
    ...listRelations(loaded),
    ...listReprints(loaded),
    ...listCorrections(loaded.corrections, article.id),
  ]
}

/** How its text was taken out of its own page: the rules of its outlet, what was found, and what went, each with its reason. */
function listReading({ pageStatus }: LoadedExplained): string[] {
  if (pageStatus === undefined || pageStatus.steps.length === 0) return []
  const { steps, url } = pageStatus
  return ['', `page${url === undefined ? '' : ` ${url}`}`, ...steps.map(toReadingLine)]
}

function toReadingLine({ step, reason, detail }: ExtractionStep): string {
  return `  ${step}, ${reason}${detail === '' ? '' : `: ${detail}`}`
}

function listSteps(loaded: LoadedExplained, { reasons, terms }: SavedUnderstanding): string[] {
  const steps = reasons
    .filter(({ step }) => step !== 'related')
    .flatMap(({ step, reasons: why }) => {
      const chosen = step === 'tags' ? loaded.borne.map(toTagLine) : []
      const lines = [...chosen, ...nameArticles(why, loaded.articles).map(toReasonLine)]
      return ['', step, ...(lines.length > 0 ? lines : ['  –'])]
    })
  const heaviest = [...terms].sort((a, b) => b.weight - a.weight).slice(0, mostTerms)
  return [...steps, '', 'terms', ...heaviest.map((term) => toScore(nameTerm(term), term.weight))]
}

/** `#Ortell Dam, a topic, used by 3 outlets` or why it is no hashtag yet. */
function toTagLine({ label, kind, score, isAdmitted, outletCount, asked }: BorneTag): string {
  const used = `used by ${outletCount} of the outlets within a month`
  const yet = isAdmitted ? '' : `, asked for ${asked}: no hashtag yet`
  return toScore(`#${label}, ${kind}, ${used}${yet}`, score)
}

/** `@ortel dam` → `ortel dam, a name`; `#340` → `340, a number` */
function nameTerm({ term, isName }: WeightedTerm): string {
  if (term.startsWith('#')) return `${term.slice(1)}, a number`
  return isName || term.startsWith('@') ? `${term.replace(/^@/, '')}, a name` : term
}

function toScore(text: string, score: number): string {
  return `  ${score.toFixed(2)}  ${text}`
}

function listRelations({ article, articles, relations }: LoadedExplained): string[] {
  const lines = relations.flatMap(({ fromId, toId, kind, score, why }) => {
    const other = articles.get(fromId === article.id ? toId : fromId)
    if (!other) return []
    const reasons = why.filter((reason) => !namesArticle(reason)).map((one) => `  ${toReasonLine(one)}`)
    return [`  ${kind} ${score.toFixed(2)}  ${other.id}  ${other.title}`, ...reasons]
  })
  return ['', 'related', ...(lines.length > 0 ? lines : ['  –'])]
}

/** Whose text it gives as its source, and who else has words of it: the share of its own, the share of the other's. */
function listReprints({ article, articles, reprints, understanding }: LoadedExplained): string[] {
  const credits = (understanding?.credits ?? []).map(({ agency, form }) => `  ${form}: ${agency}`)
  const lines = reprints.flatMap(({ laterId, earlierId, kind, confidence, containment, clock, firstId }) => {
    const isLater = laterId === article.id
    const other = articles.get(isLater ? earlierId : laterId)
    if (!other) return []
    const { ofLater, ofEarlier } = containment
    const shares = isLater ? [ofLater, ofEarlier] : [ofEarlier, ofLater]
    return [
      `  ${kind} ${confidence.toFixed(2)}  ${other.id}  ${other.title}`,
      `    shares: ${shares.map(toNumber).join(' of this, ')} of the other; first: ${firstId}, by ${clock}`,
    ]
  })
  return credits.length + lines.length === 0 ? [] : ['', 'reprints', ...credits, ...lines]
}

/** What a person said, with the side on which this article stands and the articles on the others. */
export function listCorrections(corrections: readonly Correction[], id?: ArticleId): string[] {
  if (corrections.length === 0) return []
  const lines = corrections.flatMap(({ kind, correctedAt, from, to, sides }) => [
    `  ${kind}, said ${toText(correctedAt)}${from === undefined ? '' : `, from story ${from} to ${to}`}`,
    ...Object.entries(sides).flatMap(([side, ids]) => {
      const isHere = id !== undefined && ids.includes(id)
      return ids.length === 0 ? [] : `    ${side}: ${ids.join(' ')}${isHere ? ' (this one among them)' : ''}`
    }),
  ])
  return ['', 'corrections', ...lines]
}

/** `joined: Dam breaks (0.31, asked for 0.22)` */
export function toReasonLine(reason: Reason): string {
  const { rule, weight, asked } = reason
  const detail =
    namesArticle(reason) && reason.detail === '' ? 'an article that is no longer here' : reason.detail
  const bar = asked === undefined ? '' : `, asked for ${toNumber(asked)}`
  return `  ${rule}: ${detail}${weight === undefined ? '' : ` (${toNumber(weight)}${bar})`}`
}

function toNumber(value: number): string {
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(2)
}

/** A moment as it is written in a list. */
export function toText(at: number): string {
  return new Date(at).toISOString()
}
