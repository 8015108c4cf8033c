/** By which words sentences of news claim something, in one language. */
export interface ClaimTable {
  /** Forms that no stemmer brings together: `say: said says`. */
  readonly forms: string
  /** Words of one sense, in the language of reports; each line one sense. */
  readonly same: string
  /** `a b / c d`: either word of one side is the opposite of either of the other. */
  readonly opposite: string
  readonly deny: string
  /** By how little they promise: what may be, what is said to be, what is planned, what will be. */
  readonly may: string
  readonly allege: string
  readonly plan: string
  readonly will: string
  /** That somebody says it; `prove` are those by which it is more than said. */
  readonly say: string
  readonly prove: string
  /** Between two statements of one sentence. */
  readonly join: string
  /** Begin a sentence that goes on about whom the one before named. */
  readonly pronoun: string
  readonly exactly: string
  readonly atLeast: string
  readonly atMost: string
  readonly about: string
  /** Count people as such, and so tell no figure from another. */
  readonly people: string
  /** Who speaks, where any speaker could be called so. */
  readonly anySpeaker: string
  /** Numbers in words beyond those that are read as figures: `2 x: twice`, a part as `1/3: third`. */
  readonly numbers: string
  /** That a figure was worked out from others: their sum, difference or quotient. */
  readonly sum: string
  readonly difference: string
  readonly each: string
  /** By which the passive tells who did it: `by`. */
  readonly by: string
  /** Behind an article or the verb that makes the passive nobody says anything: `the claim`, `was told`. */
  readonly be: string
  /** The ending of a verb of what is to come. */
  readonly future?: RegExp
}
