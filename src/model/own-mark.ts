import type { Timestamp } from './ids.ts'

/** What a person said of one thing, and when: followed, saved, read, a note. What is taken back is said too. */
export interface OwnMark<Value extends string = string> {
  readonly value: Value
  readonly at: Timestamp
}

/**
 * Which of two marks of one thing holds: the later one; of two of the same moment the one that sorts last. So the same marks
 * lead to the same state, in whatever order devices send them, and however often.
 */
export function toLater<Value extends string>(
  known: OwnMark<Value> | undefined,
  next: OwnMark<Value>,
): OwnMark<Value> {
  if (!known || next.at > known.at) return next
  return next.at === known.at && next.value > known.value ? next : known
}
