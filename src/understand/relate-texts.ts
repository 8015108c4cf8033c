import type { FoundReprint, Reprint } from '../model/reprint.ts'
import { createReprintFinder } from './find-reprint.ts'
import type { PreparedText } from './prepare-text.ts'

/**
 * What a text has in common with others, whichever was read first: an article that was revised is compared with those
 * that came after it too. The later of two is the one with the higher number, so that a pair is told one way only.
 */
export function relateTexts(
  own: PreparedText,
  habits: ReadonlySet<number>,
  others: readonly PreparedText[],
): FoundReprint[] {
  const relate = createReprintFinder(own, habits)
  return others.flatMap((other) => {
    const reprint = other.articleId === own.articleId ? undefined : relate(other)
    if (!reprint) return []
    return own.articleId > other.articleId
      ? [{ ...reprint, laterRevision: own.revision, earlierRevision: other.revision }]
      : [{ ...turn(reprint), laterRevision: other.revision, earlierRevision: own.revision }]
  })
}

/** The same pair with the other article as the later. */
function turn(reprint: Reprint): Reprint {
  const { laterId, earlierId, firstId, clock, containment, passages } = reprint
  return {
    ...reprint,
    laterId: earlierId,
    earlierId: laterId,
    firstId: clock === 'order' ? laterId : firstId,
    containment: { ofLater: containment.ofEarlier, ofEarlier: containment.ofLater },
    passages: passages
      .map(({ earlier, later }) => ({ earlier: later, later: earlier }))
      .sort((one, other) => one.later.start - other.later.start),
  }
}
