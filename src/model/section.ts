import type { SectionId } from './ids.ts'
import type { Reason } from './reason.ts'

/**
 * The seventeen top levels of IPTC Media Topics (https://iptc.org/standards/media-topics/), as parts of addresses. Readers'
 * choices keep their numbers, so the order stays.
 */
export const sections = [
  'politics',
  'conflict',
  'economy',
  'society',
  'crime',
  'disaster',
  'environment',
  'weather',
  'health',
  'science',
  'education',
  'labour',
  'culture',
  'sport',
  'lifestyle',
  'religion',
  'human-interest',
] as const
/** Where an article or story belongs in a paper. */
export type Section = (typeof sections)[number]

export interface DetectedSection {
  /** Undefined where nothing speaks clearly for one. */
  readonly section: Section | undefined
  readonly why: readonly Reason[]
}

/** `'sport'` → itself; undefined for what is no section. */
export function toSection(text: string): Section | undefined {
  return sections.find((section) => section === text)
}

/** What a reader's choice keeps of it. */
export function toSectionId(section: Section): SectionId {
  return (sections.indexOf(section) + 1) as SectionId
}

/** By its number; undefined for what is no section's. */
export function findSection(id: number): Section | undefined {
  return sections[id - 1]
}
