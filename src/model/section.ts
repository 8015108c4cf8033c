import type { Reason } from './reason.ts'

/** The seventeen top levels of IPTC Media Topics (https://iptc.org/standards/media-topics/), as parts of addresses. */
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
