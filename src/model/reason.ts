import type { ArticleId } from './ids.ts'

/** Every rule that can decide something about an article. The words for a person are in the table of translations. */
export const reasonRules = [
  'script',
  'letter groups',
  'stated language',
  'no letters',
  'title prefix',
  'address folder',
  'feed category',
  'section words',
  'nothing special',
  'sentence count',
  'times in the text',
  'in the title',
  'first sentence',
  'written as a name',
  'named in the text',
  'tag in use',
  'name in full',
  'same tag',
  'joined',
  'not joined',
  'looked at',
  'nothing like it',
  'only numbers differ',
  'same words of another',
  'unlike the whole',
  'terms in common',
  'no name in common',
  'merged into',
  'split off from',
  'likeness within',
  'shared terms',
  'same story',
  'names in both',
  'countries in both',
  'figures in both',
  'pages in both',
  'pictures in both',
  'alike to a model',
  'other kind',
  'in headlines',
  'less central',
  'reads as a question',
  'wants to be clicked',
  'too short or too long',
  'only words of somebody',
  'not understood',
] as const

export type ReasonRule = (typeof reasonRules)[number]

/**
 * One piece of evidence: which rule spoke, and on what. `detail` is data out of the article, never a sentence of ours:
 * `{rule: 'shared terms', detail: 'dam, Ortell, evacuated'}`
 */
export interface Reason {
  readonly rule: ReasonRule
  readonly detail: string
  readonly weight?: number
  /** What the weight would have to be, or had to. */
  readonly asked?: number
  /** Whose headline `detail` is: it may have been revised since, or be gone. */
  readonly articleId?: ArticleId
}
