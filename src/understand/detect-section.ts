import type { DetectedSection, Section } from '../model/section.ts'
import { listPathFolders } from './list-path-folders.ts'
import type { ReadText } from './read-text.ts'
import { sectionCues, sectionNames } from './section-words.ts'
import { foldAccents, stemWord } from './stem-word.ts'

export interface SectionEvidence {
  readonly url: string
  readonly categories: readonly string[]
  readonly read: ReadText
}

/** A report says in its first sentences what it is about. */
const sentencesRead = 8
/** A headline of a few words says as much as its first paragraph. */
const titleWeight = 2
/** How much a section needs, and how far ahead of the next. */
const least = 4
const lead = 1.4

/**
 * The section that an outlet files an article in, by its feed's categories, then its address; else, where its words speak
 * clearly, the one that it is about: `/sport/`, or “league”, “coach” and “scored”.
 */
export function detectSection({ url, categories, read }: SectionEvidence): DetectedSection {
  for (const category of categories) {
    const section = findNamed(category.trim().toLowerCase())
    if (section) return { section, why: [{ rule: 'feed category', detail: category }] }
  }
  for (const folder of listPathFolders(url)) {
    const section = findNamed(folder.replaceAll(/[-_]/g, ' ')) ?? findNamed(folder)
    if (section) return { section, why: [{ rule: 'address folder', detail: `/${folder}/` }] }
  }
  return detectByWords(read)
}

function findNamed(name: string): Section | undefined {
  for (const [section, names] of sectionNames) if (names.has(name)) return section
  return undefined
}

/** Each word counts once, so that one that is repeated does not decide alone. */
function detectByWords(read: ReadText): DetectedSection {
  const cues = getCues(read.language)
  const scores = new Map<Section, { score: number; words: string[] }>()
  const seen = new Set<string>()
  for (const { stem, text, sentence, kind } of read.words) {
    if (sentence > sentencesRead) break
    const section = kind === 'word' && !seen.has(stem) ? cues.get(stem) : undefined
    if (section === undefined) continue
    seen.add(stem)
    const found = scores.get(section) ?? { score: 0, words: [] }
    found.score += sentence === 0 ? titleWeight : 1
    found.words.push(text)
    scores.set(section, found)
  }
  const [best, next] = [...scores].sort(([, one], [, other]) => other.score - one.score)
  if (!best || best[1].score < least || best[1].score < lead * (next?.[1].score ?? 0))
    return { section: undefined, why: [] }
  const [section, { score, words }] = best
  return {
    section,
    why: [{ rule: 'section words', detail: words.slice(0, 6).join(', '), weight: score, asked: least }],
  }
}

const cuesByLanguage = new Map<string, ReadonlyMap<string, Section>>()

/** By stem; what two sections share tells neither. */
function getCues(language: string): ReadonlyMap<string, Section> {
  const known = cuesByLanguage.get(language)
  if (known) return known
  const cues = new Map<string, Section>()
  const shared = new Set<string>()
  for (const [section, words] of sectionCues[language] ?? []) {
    for (const word of words) {
      const stem = stemWord(language, foldAccents(word))
      if ((cues.get(stem) ?? section) !== section) shared.add(stem)
      cues.set(stem, section)
    }
  }
  for (const stem of shared) cues.delete(stem)
  cuesByLanguage.set(language, cues)
  return cues
}
