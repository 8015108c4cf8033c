import { isBoilerplate } from '../lib/is-boilerplate.ts'
import { type Declaration, type DeclarationKind, declarationKinds } from '../model/comparison.ts'
import { cuePhrases, cueWords } from './declaration-cues.ts'

/** A sentence that is new or changed, in order, with the one that it was made of and the one that follows it. */
export interface NewSentence {
  readonly text: string
  readonly before: string | undefined
  readonly next: string | undefined
}

/**
 * The note by which an outlet says that it changed the article: a sentence with a cue that its earlier version does not
 * have, else a new time of updating. `'Correction: the rate is 4.25 per cent.'` → correction; nothing → undefined.
 */
export function findDeclaration(
  sentences: readonly NewSentence[],
  texts: { readonly earlier: string; readonly later: string },
): Declaration | undefined {
  const found = sentences.flatMap(({ text, before, next }) => {
    const kind = findCue(text)
    if (kind === undefined || (before !== undefined && findCue(before) === kind)) return []
    // “Correction” alone heads the note.
    const sentence = next !== undefined && text.split(/\s+/).length <= 3 ? `${text} ${next}` : text
    return [{ kind, sentence }]
  })
  for (const kind of declarationKinds) {
    const first = found.find((one) => one.kind === kind)
    if (first) return first
  }
  return findStamp(texts)
}

function findCue(sentence: string): DeclarationKind | undefined {
  const plain = sentence.toLowerCase().normalize('NFC')
  // Phrases of a note before its first word: “Update: an earlier version of this article …” corrects.
  const byPhrase = cuePhrases.find(([, pattern]) => pattern.test(plain))?.[0]
  return byPhrase ?? declarationKinds.find((kind) => beginnings[kind].test(plain))
}

/** A cue at the beginning, and behind it a colon, a dash, a time, a day and a colon, or nothing. */
function toBeginning(words: string): RegExp {
  const cues = words.split('|').map((cue) => cue.trim().replaceAll('.', '\\.'))
  return new RegExp(
    `^[^\\p{L}\\p{N}]{0,4}(?:${cues.join('|')})(?:\\s?[:：(|]|\\s?[-–—]\\s?\\S|,? [^:：]{0,15}\\d[^:：]{0,20}[:：–—]|\\s?\\d{1,2}[:.h]\\d|[.】\\])]?\\s*$)`,
    'u',
  )
}

const beginnings: Readonly<Record<DeclarationKind, RegExp>> = {
  correction: toBeginning(cueWords.correction),
  clarification: toBeginning(cueWords.clarification),
  note: toBeginning(cueWords.note),
  update: toBeginning(cueWords.update),
}

/** A line such as “Updated 12:03” is no sentence, but says that the article changed. */
function findStamp({ earlier, later }: { earlier: string; later: string }): Declaration | undefined {
  const known = new Set(earlier.split('\n'))
  const stamp = later
    .split('\n')
    .find((line) => !known.has(line) && isBoilerplate(line) && updated.test(line))
  return stamp === undefined ? undefined : { kind: 'update', sentence: stamp.trim() }
}

const updated =
  /updated|modified|aktualisiert|geändert|mis à jour|modifié|actuali[sz]a|aggiornat|atualizad|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|aktualizacja|обновлено|оновлено|güncelle|تحديث|עודכן|更新|업데이트/iu
