/** Something with what a model made of it. */
interface Embedded {
  readonly vector: Int8Array
}

/** Those whose vectors point most nearly where another does, the nearest first; those of another length are of another model. */
export function rankAlike<One extends Embedded>(all: readonly One[], asked: Int8Array, most: number): One[] {
  const length = Math.sqrt(multiply(asked, asked))
  return all
    .filter(({ vector }) => vector.length === asked.length)
    .map((one) => ({
      one,
      near: multiply(one.vector, asked) / (Math.sqrt(multiply(one.vector, one.vector)) * length),
    }))
    .filter(({ near }) => near > 0)
    .sort((one, other) => other.near - one.near)
    .slice(0, most)
    .map(({ one }) => one)
}

function multiply(one: Int8Array, other: Int8Array): number {
  let sum = 0
  // As an ordinary loop: this runs some million times for a question.
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}
