import type { GivenTag } from '../src/model/tag.ts'
import { toTagSlug } from '../src/understand/to-tag-slug.ts'

/** For tests: a tag as understanding gives it, of what is not said the ordinary: `giveTag('Ortell')` → a topic at `ortell`. */
export function giveTag(label: string, said: Partial<GivenTag> = {}): GivenTag {
  const slug = said.slug ?? toTagSlug(label)
  return {
    ...{ slug, label, kind: 'topic', told: said.kind ?? 'topic', score: 1, why: [], language: 'en' },
    ...{ form: slug.replaceAll('-', ''), nameKey: slug.replaceAll('-', ''), shortNames: [], aliases: [] },
    ...said,
  }
}
