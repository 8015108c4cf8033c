import type { Verdict } from '../../model/answer.ts'
import { checkDates } from './check-dates.ts'
import { checkFigurePlaces } from './check-figure-places.ts'
import { checkFigures } from './check-figures.ts'
import { checkNames } from './check-names.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkRoles } from './check-roles.ts'
import { checkTelling } from './check-telling.ts'
import { checkTogether } from './check-together.ts'
import type { CitedText } from './cited-text.ts'
import type { Statement } from './statement.ts'

/** A table is no sentence, nor is a list of commas. */
const mostFigures = 60
const mostClauses = 60

/** What speaks against a sentence, from what is plainly not in the sources to what is said otherwise there. */
export function checkClaim(claim: Statement, cited: CitedText): Pick<Verdict, 'doubts' | 'computed'> {
  const isLong = claim.figures.length > mostFigures || (claim.words.at(-1)?.clause ?? 0) >= mostClauses
  if (!claim.isWhole || isLong)
    return { doubts: [{ kind: 'content', detail: 'it is too long to be checked' }], computed: [] }
  const figures = checkFigures(claim, cited)
  const doubts = [
    ...checkQuotes(claim, cited),
    ...figures.doubts,
    ...checkDates(claim, cited),
    ...checkNames(claim, cited),
    ...checkRoles(claim, cited),
    ...checkTelling(claim, cited),
    ...checkFigurePlaces(claim, cited, figures),
  ]
  // What is missing cannot stand together: only a sentence whose parts are all told is asked for the rest.
  const all = doubts.length > 0 ? doubts : checkTogether(claim, cited, figures)
  return { doubts: all, computed: [...figures.computed.values()] }
}
