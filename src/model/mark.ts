import type { Span } from './ids.ts'

export const markKinds = ['one origin', 'unnamed sources only', 'second-hand', 'opinion', 'one side'] as const
/** A fact about what an article or story rests on; never a judgement of it. */
export type MarkKind = (typeof markKinds)[number]

export interface Mark {
  readonly kind: MarkKind
  /** The sentence that shows it, where one does. */
  readonly evidence: Span | undefined
  /** Whom it is about: the outlets that a second-hand report names, the one who alone is heard. */
  readonly names: readonly string[]
}
