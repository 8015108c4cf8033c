import type { Notice, NoticeChannel, NoticeSending, NoticeSettings, NoticeWay } from '../../model/notice.ts'
import type { Subject } from '../../model/reader.ts'
import type { Words } from '../translations/en.ts'
import type { ChannelView } from '../views/channels-view.ts'
import type { NoticesGiven, NoticesView, SendingView, TypedSettings } from '../views/notices-view.ts'

interface LoadedNotices {
  readonly channels: readonly NoticeChannel[]
  readonly notices: readonly Notice[]
  readonly settings: NoticeSettings & { readonly hasFeed: boolean }
  readonly sendings: readonly NoticeSending[]
  readonly ways: readonly (Subject & { readonly way: NoticeWay })[]
  /** What is followed, as it is called, by `kind-id`. */
  readonly nameOf: ReadonlyMap<string, string>
}

interface Around {
  readonly hasMail: boolean
  /** Of who names none. */
  readonly zone: string
  readonly given: NoticesGiven
}

/** What a reader is told and how, as the page shows it. */
export function presentNotices(
  { channels, notices, settings, sendings, ways, nameOf }: LoadedNotices,
  { given, ...around }: Around,
  words: Words,
): NoticesView {
  const shown = channels.map(presentChannel)
  const names = new Map(shown.map(({ id, name }) => [id, name]))
  return {
    ...around,
    channels: shown,
    notices: notices.map(({ subject, source, path, madeAt }) => ({ subject, source, path, madeAt })),
    // Without a server for mail there is no digest, whatever is usual.
    typed: given.typed ?? toTyped(around.hasMail ? settings : { ...settings, digest: 'off' }),
    hasFeed: settings.hasFeed,
    follows: ways.map(({ kind, id, way }) => {
      const key = `${kind}-${id}`
      return { key, name: nameOf.get(key) ?? '', way }
    }),
    sendings: sendings.map((sending) => presentSending(sending, names, words)),
    given,
  }
}

function presentChannel({ id, kind, address, state }: NoticeChannel): ChannelView {
  // What stands behind the host of a push service is a browser's, and tells a person nothing.
  return { id, kind, state, name: kind === 'push' ? new URL(address).host : address }
}

function presentSending(
  { channelId, content, state, madeAt, dueAt, failure }: NoticeSending,
  names: ReadonlyMap<number, string>,
  { notices }: Words,
): SendingView {
  return {
    what: content.kind === 'digest' ? notices.digestSent : notices.contents(content.noticeIds.length),
    to: notices.to(names.get(channelId) ?? notices.removedChannel),
    state: notices.state[state],
    isFailed: failure !== undefined,
    failure: failure === undefined ? undefined : notices.failed(failure),
    ...{ madeAt, nextAt: failure === undefined ? undefined : dueAt },
  }
}

function toTyped({ timeZone, quiet, digest, digestAt, digestDay }: NoticeSettings): TypedSettings {
  return {
    ...{ timeZone, digest, digestAt: toClock(digestAt), digestDay },
    ...{ quietFrom: quiet ? toClock(quiet.from) : '', quietUntil: quiet ? toClock(quiet.until) : '' },
  }
}

/** `425` → `'07:05'` */
function toClock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
