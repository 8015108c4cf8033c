import type { Doubt } from '../../model/answer.ts'
import { checkAdditions } from './check-additions.ts'
import { checkBindings } from './check-bindings.ts'
import type { FigureFindings } from './check-figures.ts'
import { checkSubstitutions } from './check-substitutions.ts'
import type { CitedText } from './cited-text.ts'
import type { Statement } from './statement.ts'
import { weighWord } from './weigh-word.ts'

/** With less of its words anywhere in the sources a sentence says something else. */
const leastCovered = 0.5

/** Whether a sentence whose parts are all told somewhere says what the sources say. */
export function checkTogether(claim: Statement, cited: CitedText, figures: FigureFindings): Doubt[] {
  return [
    ...checkBindings(claim, cited, figures),
    ...checkSubstitutions(claim, cited),
    ...checkContent(claim, cited),
    ...checkAdditions(claim, cited),
  ]
}

function checkContent({ words }: Statement, cited: CitedText): Doubt[] {
  const content = words.filter(({ isContent }) => isContent)
  const missing = content.filter((word) => weighWord(cited, word) === 0)
  const covered = content.reduce((sum, word) => sum + weighWord(cited, word), 0)
  if (content.length === 0 || covered >= leastCovered * content.length) return []
  return [{ kind: 'content', detail: `${missing.map(({ lower }) => lower).join(', ')} not in the source` }]
}
