import { findWords } from './find-words.ts'
import { stemWord } from './stem-word.ts'
import { getStopWords } from './stop-words.ts'

/** The stems of a text's words that say something, each once: `'The dams of Ortell'` → dam, ortell. */
export function readStems(text: string, language: string): Set<string> {
  const stops = getStopWords(language)
  const stems = new Set<string>()
  for (const { text: word } of findWords(text, language)) {
    const lower = word.toLowerCase()
    if (!stops.has(lower)) stems.add(stemWord(language, lower))
  }
  return stems
}
