/** A reason in the words of the page. */

import { namesArticle } from '../../lib/name-articles.ts'
import { articleKinds } from '../../model/article.ts'
import type { Reason } from '../../model/reason.ts'
import type { Relation } from '../../model/story.ts'
import type { Words } from '../translations/en.ts'
import type { ReasonView } from '../views/explain-view.ts'
import type { ScoreBarView } from '../views/score-bar-view.ts'

/** `{rule: 'shared terms', detail: 'dam, Ortell'}` → `Shared terms: dam, Ortell` */
export function presentReason(reason: Reason, words: Words): string {
  return words.reason(reason.rule, detailOf(reason, words))
}

/** With its number: `Joined the story of: Dam breaks (likeness 0.31, asked for 0.22)` */
export function presentMeasured(reason: Reason, words: Words): string {
  const measure = measureOf(reason, words)
  const said = presentReason(reason, words)
  return measure === undefined ? said : words.because(said, measure)
}

/** How alike two related articles are, and what was asked of it where something was. */
export function presentLikeness({ score, why }: Relation, words: Words): ScoreBarView {
  const asked = why.find((reason) => reason.asked !== undefined)?.asked
  const label = asked === undefined ? words.likeness(score) : words.likenessAsked(score, asked)
  return { value: score, asked, label }
}

/** Reasons part by part, numbers with what they measure and what was asked for. */
export function presentReasons(reasons: readonly Reason[], words: Words, base: string): ReasonView[] {
  return reasons.map((reason) => {
    const isGone = namesArticle(reason) && reason.detail === ''
    return {
      rule: words.rule[reason.rule],
      detail: isGone ? words.goneArticle : detailOf(reason, words),
      href: isGone || reason.articleId === undefined ? undefined : `${base}/article/${reason.articleId}`,
      measure: measureOf(reason, words),
      bar: barOf(reason, words),
    }
  })
}

function detailOf({ rule, detail }: Reason, words: Words): string {
  if (rule === 'stated language') return words.languageName(detail)
  if (rule === 'letter groups') return detail.split(', ').map(words.languageName).join(', ')
  const kind = rule === 'other kind' && articleKinds.find((one) => one === detail)
  return kind ? words.kind[kind] : detail
}

function measureOf({ rule, weight, asked }: Reason, words: Words): string | undefined {
  if (weight === undefined) return undefined
  if (rule === 'letter groups') return words.lead(weight, asked)
  if (rule === 'script') return words.share(weight)
  if (asked === undefined) return words.likeness(weight)
  return rule === 'terms in common' ? words.countAsked(weight, asked) : words.likenessAsked(weight, asked)
}

/** Counts are no part of a whole, and have none. */
function barOf(reason: Reason, words: Words): ScoreBarView | undefined {
  const { rule, weight, asked } = reason
  const label = measureOf(reason, words)
  if (weight === undefined || label === undefined || rule === 'terms in common') return undefined
  return { value: weight, asked, label }
}
