import type { Enclosure } from '../../model/parsed-feed.ts'
import type { PlayerView } from '../views/player-view.ts'

/** The player of a recording; a list of none for any other file. */
export function presentPlayer(enclosure: Enclosure): PlayerView[] {
  const kind = /^(audio|video)\//.exec(enclosure.type ?? '')?.[1]
  if (kind !== 'audio' && kind !== 'video') return []
  const sizeMegabytes = enclosure.length ? Math.max(0.1, Math.round(enclosure.length / 1e5) / 10) : undefined
  return [{ kind, url: enclosure.url, type: enclosure.type ?? '', sizeMegabytes }]
}
