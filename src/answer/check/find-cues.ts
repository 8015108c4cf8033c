import type { ClaimWords, CueForm, CueKind } from './get-claim-words.ts'
import type { Cue, StatementWord } from './statement.ts'

/** What the words of a sentence say of what it tells: `'He may not go'` → may, not. */
export function findCues(words: readonly StatementWord[], claimWords: ClaimWords): Cue[] {
  const { cues } = claimWords
  const found: Cue[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as StatementWord
    if (word.isOfDate) continue
    if (word.isFuture) found.push({ kind: 'will', from: at, to: at + 1 })
    const forms = new Set([...(cues.get(word.lower) ?? []), ...(cues.get(word.stem) ?? [])])
    const kinds = new Set<CueKind>()
    for (const form of forms) {
      const isHere = form.words.every(({ lower, stem }, index) => {
        const one = words[at + index]
        return one !== undefined && (one.lower === lower || (stem !== undefined && one.stem === stem))
      })
      if (!isHere || kinds.has(form.kind) || isOther(form, { words, at, claimWords })) continue
      kinds.add(form.kind)
      found.push({ kind: form.kind, from: at, to: at + form.words.length })
    }
  }
  // Within “no longer”, “no one” and “not any” a denial is said once.
  return found.filter(
    ({ kind, from, to }) =>
      !found.some(
        (one) => one.kind === kind && one.to - one.from > to - from && one.from <= from && one.to >= to,
      ),
  )
}

interface Place {
  readonly words: readonly StatementWord[]
  readonly at: number
  readonly claimWords: ClaimWords
}

function isOther(
  { kind, words: form }: CueForm,
  { words, at, claimWords: { be, language } }: Place,
): boolean {
  const [before, word] = [words[at - 1]?.lower ?? '', words[at]?.lower ?? '']
  // “was told”, “has been found”, “the claim”: nobody says anything.
  if (kind === 'say' && form.length === 1 && be.has(before)) return true
  // “The accused” is somebody, “the decline to” less of something.
  const isNoun = language === 'en' && /^(?:the|an?|his|her|its|their)$/.test(before)
  if (
    isNoun &&
    (kind === 'allege' ? word === 'accused' : kind === 'deny' && /^(?:declin|fail|refus)/.test(word))
  )
    return true
  // “Helps to estimate” says nothing yet.
  if (kind === 'say' && word === 'estimate' && /^(?:to|help|helps|helped)$/.test(before)) return true
  // “As if” likens.
  if (kind === 'may' && word === 'if' && before === 'as') return true
  // “Could not agree” is a denial.
  if (kind === 'may' && /^(?:not|nicht)$/.test(words[at + form.length]?.lower ?? '')) return true
  // German nouns tell of plans, they make none.
  const isGerman = language === 'de' && words[at]?.isCapital === true && !words[at].isInitial
  return isGerman && kind !== 'allege' && kind !== 'deny'
}
