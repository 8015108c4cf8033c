import type { Timestamp } from '../model/ids.ts'

export interface HostTurnsOptions {
  /** Between two requests to one host. */
  readonly pauseMs: number
  /** Hosts of the operator's own, which need no pause. */
  readonly isOwn: (url: string) => boolean
  /** From 0 up to 1: no two readers of feeds keep time with each other. */
  readonly random: () => number
}

/** Something to be fetched, known by its key: a feed, an article's page. */
export interface Errand {
  readonly key: string
  readonly url: string
}

/** Who may be asked when: a host has one errand under way at a time, and its next one seconds after the last began. */
export interface HostTurns {
  /** The moment from which it may be fetched: `now`, or later when others of its host come first. */
  take(errand: Errand, now: Timestamp): Timestamp
  /** What was taken is over. */
  end(errand: Errand): void
}

/** Errands that must wait get a moment each, so that a thousand feeds of one host are put off once and not a thousand times. */
export function createHostTurns({ pauseMs, isOwn, random }: HostTurnsOptions): HostTurns {
  const freeAt = new Map<string, Timestamp>()
  const underWay = new Set<string>()
  const promised = new Map<string, Timestamp>()
  return {
    take(errand, now) {
      const host = hostOf(errand)
      if (isOwn(errand.url)) return now
      const isPromised = (promised.get(errand.key) ?? Number.POSITIVE_INFINITY) <= now
      promised.delete(errand.key)
      if (isPromised && !underWay.has(host)) {
        underWay.add(host)
        return now
      }
      const pause = Math.round(pauseMs * (1 + random() / 2))
      const at = Math.max(freeAt.get(host) ?? 0, underWay.has(host) ? now + pause : now)
      forgetBefore(freeAt, now)
      freeAt.delete(host)
      freeAt.set(host, at + pause)
      if (at > now) promised.set(errand.key, at)
      else underWay.add(host)
      return at
    },
    end(errand) {
      underWay.delete(hostOf(errand))
    },
  }
}

function hostOf({ url }: Errand): string {
  return URL.parse(url)?.hostname ?? url
}

/** Keeps the map as small as the number of hosts that were asked a moment ago; the oldest stand first. */
function forgetBefore(freeAt: Map<string, Timestamp>, now: Timestamp): void {
  for (const [host, at] of freeAt) {
    if (at > now) return
    freeAt.delete(host)
  }
}
