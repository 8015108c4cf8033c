import type { Timestamp } from '../model/ids.ts'
import type { EndedTurn } from '../store/feed-store.ts'
import type { StoreWriter } from '../store/store.ts'

export interface HostTurnsOptions {
  /** Between two requests to one host. */
  readonly pauseMs: number
  /** Hosts of the operator's own, which need no pause. */
  readonly isOwn: (url: string) => boolean
  /** From 0 up to 1: no two readers of feeds keep time with each other. */
  readonly random: () => number
  /** How long a host asks to wait between two requests, where it has said so. */
  readonly findDelayMs?: (url: string) => number | undefined
}

/** A minute: whoever asks for more would have the thirty articles of a day read in more than half an hour. */
const longestDelayMs = 60_000

/** Something to be fetched, known by its key: a feed, an article's page. */
export interface Errand {
  readonly key: string
  readonly url: string
}

/** Who may be asked when: a host has one errand under way at a time, and its next one seconds after the last began. */
export interface HostTurns {
  /** The moment from which it may be fetched: `now`, or later when others of its host come first. */
  take(errand: Errand, now: Timestamp): Timestamp
  /**
   * Tells the workers of other processes which errands are begun and which are over, in the write that claimed them.
   * Gives those whose host is another's at the moment, by their keys, with the moment at which to take them again.
   */
  share(begun: readonly Errand[], writer: TurnWriter, now: Timestamp): Promise<ReadonlyMap<string, Timestamp>>
  /** What was taken is over. */
  end(errand: Errand): void
  /** Whether turns are over of which the other processes have not been told. */
  hasEnded(): boolean
}

type TurnWriter = Pick<StoreWriter, 'takeHostTurns'>

/** As the lease of a feed or a page. */
const leaseMs = 90_000

/** Errands that must wait get a moment each, so that a thousand feeds of one host are put off once and not a thousand times. */
export function createHostTurns(options: HostTurnsOptions): HostTurns {
  const { pauseMs, isOwn } = options
  /** When the pause ends that began with a host's last errand. */
  const pausedUntil = new Map<string, Timestamp>()
  /** From when no errand of a host has been promised a moment. */
  const freeAt = new Map<string, Timestamp>()
  const underWay = new Set<string>()
  const promised = new Map<string, Timestamp>()
  const leases = new Map<string, Timestamp>()
  let ended: EndedTurn[] = []
  return {
    take(errand, now) {
      if (isOwn(errand.url)) return now
      const host = hostOf(errand)
      const isPromised = (promised.get(errand.key) ?? Number.POSITIVE_INFINITY) <= now
      promised.delete(errand.key)
      forgetBefore(freeAt, now)
      forgetBefore(pausedUntil, now)
      const pause = choosePause(errand.url, options)
      const [pauseEnd = 0, queueEnd = 0] = [pausedUntil.get(host), freeAt.get(host)]
      const isFree = !underWay.has(host) && pauseEnd <= now
      const begins = isFree && (isPromised || queueEnd <= now)
      const at = begins ? now : Math.max(queueEnd, pauseEnd, isFree ? now : now + pause)
      postpone(freeAt, host, at + pause)
      if (begins) {
        underWay.add(host)
        postpone(pausedUntil, host, at + pause)
      } else promised.set(errand.key, at)
      return at
    },
    async share(begun, writer, now) {
      const foreign = begun.filter(({ url }) => !isOwn(url))
      if (foreign.length + ended.length === 0) return new Map()
      const lease = now + leaseMs
      const taken = await writer.takeHostTurns({ ended, wanted: foreign.map(hostOf), now, lease })
      ended = []
      const refused = new Map<string, Timestamp>()
      for (const errand of foreign) {
        const host = hostOf(errand)
        if (taken.has(host)) leases.set(host, lease)
        else {
          underWay.delete(host)
          pausedUntil.delete(host)
          const at = now + pauseMs
          promised.set(errand.key, at)
          refused.set(errand.key, at)
        }
      }
      return refused
    },
    end(errand) {
      const host = hostOf(errand)
      underWay.delete(host)
      const lease = leases.get(host)
      if (lease !== undefined) ended.push({ host, lease, freeAt: pausedUntil.get(host) ?? 0 })
      leases.delete(host)
    },
    hasEnded: () => ended.length > 0,
  }
}

function choosePause(url: string, { pauseMs, random, findDelayMs }: HostTurnsOptions): number {
  const delayMs = Math.min(findDelayMs?.(url) ?? 0, longestDelayMs)
  return Math.max(Math.round(pauseMs * (1 + random() / 2)), delayMs)
}

function hostOf({ url }: Errand): string {
  return URL.parse(url)?.hostname ?? url
}

function postpone(moments: Map<string, Timestamp>, host: string, at: Timestamp): void {
  const latest = Math.max(moments.get(host) ?? 0, at)
  moments.delete(host)
  moments.set(host, latest)
}

/** Keeps the map as small as the number of hosts that were asked a moment ago; the oldest stand first. */
function forgetBefore(moments: Map<string, Timestamp>, now: Timestamp): void {
  for (const [host, at] of moments) {
    if (at > now) return
    moments.delete(host)
  }
}
