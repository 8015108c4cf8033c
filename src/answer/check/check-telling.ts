import type { Doubt } from '../../model/answer.ts'
import { alignClauses } from './align-clauses.ts'
import { checkAttribution } from './check-attribution.ts'
import { checkModality } from './check-modality.ts'
import { checkPolarity } from './check-polarity.ts'
import type { CitedText } from './cited-text.ts'
import { findSpeakers } from './find-speakers.ts'
import type { Statement } from './statement.ts'

/** Whether a sentence tells its facts as the sources do: not denied where they are told, no surer, by the same speaker. */
export function checkTelling(claim: Statement, cited: CitedText): Doubt[] {
  const speakers = new Set(findSpeakers(claim, cited.claimWords).flatMap(({ who }) => who))
  const aligned = alignClauses(claim, cited, speakers)
  return [
    ...checkPolarity(aligned, cited.claimWords),
    ...checkModality(aligned, claim, cited),
    ...checkAttribution(claim, aligned, cited),
  ]
}
