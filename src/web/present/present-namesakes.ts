import type { Parting } from '../../model/sighting.ts'
import type { LoadedNamesakes } from '../load/load-namesakes.ts'
import type { Frame } from '../views/frame.ts'
import type { NamesakeView, RoleView } from '../views/namesakes-view.ts'
import { mayCorrect } from './present-correction-links.ts'

/** Who else has the name of the page at `slug`, and what tells them apart. */
export function presentNamesakes(
  { partings, evidence }: LoadedNamesakes,
  slug: string,
  frame: Frame,
): NamesakeView[] {
  const hrefOf = (address: string) => `${frame.base}/person/${encodeURIComponent(address)}`
  const roleOf = ({ role, articleId }: Parting['why']['one']): RoleView => ({
    role,
    href: evidence.has(articleId) ? `${frame.base}/article/${articleId}` : undefined,
  })
  const own = partings.find(({ to }) => to === slug)
  return partings.map((parting) => {
    const { id, from, to, name, why } = parting
    const undo = mayCorrect(frame) ? { action: `/corrections/speakers/${id}/undo`, back: from } : undefined
    if (parting === own)
      return {
        ...{ name: toBareName(parting), href: hrefOf(from) },
        ...{ here: roleOf(why.other), there: roleOf(why.one), undo },
      }
    // Two who were parted from a third: what is said of each tells them apart.
    return own
      ? { name, href: hrefOf(to), here: roleOf(own.why.other), there: roleOf(why.other), undo: undefined }
      : { name, href: hrefOf(to), here: roleOf(why.one), there: roleOf(why.other), undo }
  })
}

/** `John Smith, a farmer in Ohio` → John Smith, who was there first. */
function toBareName({ name, why }: Parting): string {
  const end = `, ${why.other.role}`
  return name.endsWith(end) ? name.slice(0, -end.length) : name
}
