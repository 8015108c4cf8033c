import { compareWords } from '../lib/compare-words.ts'
import type { Comparison, RevisionText, SentenceChange } from '../model/comparison.ts'
import type { Span } from '../model/ids.ts'
import { alignSentences } from './align-sentences.ts'
import { arrangeSteps, type Step } from './arrange-steps.ts'
import { findDeclaration } from './find-declaration.ts'
import { type Claims, type Elsewhere, findLost, findMaterials, readClaims } from './find-materials.ts'
import { readKnownNames } from './find-names.ts'
import { findQuoted } from './find-quoted.ts'
import { readElsewhere } from './read-elsewhere.ts'
import { type ReadRevision, type ReadSentence, readSentences } from './read-sentences.ts'

// An edit changes some ten sentences. What is more is another text, and only counted. An edit of a text of 4,000 letters
// is read in 2 ms; the costliest text that was made for it, of 60,000 letters, takes some 100 ms.
const maxChanges = 100

/**
 * What changed from one revision to another, sentence by sentence and word by word: what is material in it, and whether
 * the outlet says so. Sentences that only moved, and the page's own lines, are no change. `'und'` is an unknown language.
 */
export function compareRevisions(earlier: RevisionText, later: RevisionText, language: string): Comparison {
  const [before, after] = readBoth(earlier, later, language)
  const partners = alignSentences(before.sentences, after.sentences, language)
  const { steps, keptAfter } = arrangeSteps(before, after, partners)
  const listed = steps.slice(0, maxChanges)
  return {
    changes: describeSteps(listed, { before, after, language }),
    keptAfter: steps.length > maxChanges ? 0 : keptAfter,
    furtherChanges: steps.length - listed.length,
    isCut: before.isCut || after.isCut,
    declaration: findDeclaration(listNew(steps, after), { earlier: earlier.text, later: later.text }),
  }
}

/** Where only beginnings are read, they end where both are the same: what is behind may be in both beyond the end. */
function readBoth(
  earlier: RevisionText,
  later: RevisionText,
  language: string,
): [ReadRevision, ReadRevision] {
  const [before, after] = [readSentences(earlier, language), readSentences(later, language)]
  if (!before.isCut && !after.isCut) return [before, after]
  return [endWith(before, after), endWith(after, before)]
}

function endWith(revision: ReadRevision, other: ReadRevision): ReadRevision {
  const keys = new Set(other.sentences.map(({ key }) => key))
  const last = revision.sentences.findLastIndex(({ key }) => keys.has(key))
  return last < 0 ? revision : { ...revision, sentences: revision.sentences.slice(0, last + 1) }
}

interface Compared {
  readonly before: ReadRevision
  readonly after: ReadRevision
  readonly language: string
}

interface ReadStep extends Step {
  readonly claimsBefore: Claims | undefined
  readonly claimsAfter: Claims | undefined
}

function describeSteps(steps: readonly Step[], compared: Compared): SentenceChange[] {
  if (steps.length === 0) return []
  const read = readStepClaims(steps, compared)
  const elsewhere = readElsewhere({
    earlier: compared.before,
    later: compared.after,
    added: read.flatMap(({ claimsBefore, claimsAfter }) =>
      claimsBefore || !claimsAfter ? [] : [claimsAfter],
    ),
    removed: read.flatMap(({ claimsBefore, claimsAfter }) =>
      claimsAfter || !claimsBefore ? [] : [claimsBefore],
    ),
    language: compared.language,
  })
  return read.map((step) => describeStep(step, elsewhere, compared.language))
}

function readStepClaims(steps: readonly Step[], { before, after, language }: Compared): ReadStep[] {
  const known = new Set([...readKnownNames(before.text, language), ...readKnownNames(after.text, language)])
  const quotedBefore = findQuoted(before.text)
  const quotedAfter = findQuoted(after.text)
  return steps.map((step) => {
    const read = (sentence: ReadSentence | undefined, quoted: readonly Span[]) => {
      if (!sentence) return undefined
      const own = step.place === 'headline' ? findQuoted(sentence.text) : cutOut(quoted, sentence)
      return readClaims(sentence.text, own, { language, known })
    }
    return {
      ...step,
      claimsBefore: read(step.before, quotedBefore),
      claimsAfter: read(step.after, quotedAfter),
    }
  })
}

/** The parts of spans that lie within a sentence, counted from its beginning. */
function cutOut(spans: readonly Span[], { start, end }: Span): Span[] {
  return spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }))
}

function describeStep(step: ReadStep, elsewhere: Elsewhere, language: string): SentenceChange {
  const { place, before, after, keptBefore, claimsBefore, claimsAfter } = step
  const rest = { place, keptBefore }
  if (before && after && claimsBefore && claimsAfter) {
    const within = findMaterials(claimsBefore, claimsAfter, elsewhere)
    const headline = { kind: 'headline' as const, removed: [before.text], added: [after.text] }
    return {
      ...rest,
      kind: 'changed',
      pieces: compareWords(before.text, after.text, language),
      materials: place === 'headline' ? [headline, ...within] : within,
    }
  }
  if (before && claimsBefore) {
    const pieces = [{ kind: 'removed' as const, text: before.text }]
    return { ...rest, kind: 'removed', pieces, materials: findLost(claimsBefore, elsewhere) }
  }
  return { ...rest, kind: 'added', pieces: [{ kind: 'added', text: after?.text ?? '' }], materials: [] }
}

function listNew(steps: readonly Step[], { sentences }: ReadRevision) {
  const following = new Map(sentences.map((sentence, index) => [sentence.start, sentences[index + 1]?.text]))
  return steps.flatMap(({ place, before, after }) =>
    after
      ? [
          {
            text: after.text,
            before: before?.text,
            next: place === 'text' ? following.get(after.start) : undefined,
          },
        ]
      : [],
  )
}
