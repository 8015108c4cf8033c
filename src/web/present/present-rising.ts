import type { RisingTag } from '../../model/tag.ts'
import type { Frame } from '../views/frame.ts'
import type { RisingTagView } from '../views/rising-view.ts'

/** Rising hashtags as links, with their days. */
export function presentRising(rising: readonly RisingTag[], { base }: Frame): RisingTagView[] {
  return rising.map(({ tag, outlets, expected, days }) => ({
    link: {
      ...{ kind: tag.kind, label: tag.label, language: tag.language, why: [] },
      href: `${base}/tag/${encodeURIComponent(tag.slug)}`,
    },
    ...{ days, now: outlets, expected, isRising: true },
  }))
}
