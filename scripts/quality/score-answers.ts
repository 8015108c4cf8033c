/** An answer with what a way of checking says of it. */
export interface ScoredAnswer {
  readonly isSupported: boolean
  /** Higher is better supported. */
  readonly score: number
}

/** The area under the curve: how often an answer that is borne out has the higher score of two. */
export function measureArea(answers: readonly ScoredAnswer[]): number {
  const [good, bad] = [answers.filter((one) => one.isSupported), answers.filter((one) => !one.isSupported)]
  let won = 0
  for (const one of good)
    for (const other of bad) won += one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0
  return won / Math.max(1, good.length * bad.length)
}

/** The share of answers that are not borne out below the score at which so many good ones would be refused. */
export function measureCaught(answers: readonly ScoredAnswer[], falseRefusals: number): number {
  const good = answers.filter((one) => one.isSupported).map(({ score }) => score)
  const bad = answers.filter((one) => !one.isSupported)
  const bar = good.sort((one, other) => one - other)[Math.floor(falseRefusals * good.length)] ?? 0
  return bad.filter(({ score }) => score < bar).length / Math.max(1, bad.length)
}
