import type { SpeakerCorrection } from '../../model/speaker-correction.ts'
import type { Frame } from '../views/frame.ts'
import type { SpeakerCorrectionView } from '../views/speaker-corrections-view.ts'

/** What was said of speakers, in the words of the page. */
export function presentSpeakerCorrections(
  corrections: readonly SpeakerCorrection[],
  { words, base }: Frame,
): SpeakerCorrectionView[] {
  return corrections.map(({ id, kind, correctedAt, undoneAt, from, to, name, articleIds }) => ({
    what:
      kind === 'merge'
        ? words.person.saidMerge(from, name)
        : words.person.saidPart(articleIds.length, from, name),
    ...{ correctedAt, undoneAt },
    href: `${base}/person/${encodeURIComponent(to)}`,
    undoAction: `/corrections/speakers/${id}/undo`,
  }))
}
