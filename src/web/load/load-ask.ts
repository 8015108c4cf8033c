import type { Site } from '../site.ts'
import { type LoadedAnswered, loadAnswered } from './load-answered.ts'
import type { AskedPart } from './load-asked.ts'
import { type LoadedPart, loadAskedPart, type NamedPart } from './load-asked-part.ts'

/** A question, what it is asked of, and what answers it. */
export interface LoadedAsk {
  readonly typed: string
  readonly part: LoadedPart
  /** Undefined as long as nothing is asked. */
  readonly answered: LoadedAnswered | undefined
}

type AskedSite = Pick<Site, 'store' | 'answering' | 'words' | 'timeZone'>

/** A question to a part of the archive or all of it; undefined where the part is gone. */
export async function loadAsk(
  site: AskedSite,
  typed: string,
  named: NamedPart,
): Promise<LoadedAsk | undefined> {
  const part = await site.store.read((reader) => loadAskedPart(reader, named, site))
  if (!part) return undefined
  return {
    typed,
    part,
    answered: typed === '' ? undefined : await loadAnswered(site, typed, toAskedPart(part)),
  }
}

function toAskedPart(part: LoadedPart): AskedPart {
  if (part.kind === 'article') return { articleIds: [part.article.id] }
  if (part.kind === 'story') return { storyId: part.story.id }
  if (part.kind === 'found') return { articleIds: part.ids }
  return part.kind === 'tag' ? { tagId: part.tag.id } : {}
}
