import { getNextTime } from '../lib/local-time.ts'
import type { Timestamp } from '../model/ids.ts'
import type { NoticeSettings } from '../model/notice.ts'

/** When the next digest is due by a reader's own clock; undefined where they want none. */
export function planDigest(
  { digest, digestAt, digestDay, timeZone }: NoticeSettings,
  after: Timestamp,
  usualZone: string,
): Timestamp | undefined {
  if (digest === 'off') return undefined
  const zone = timeZone || usualZone
  return getNextTime(after, { minute: digestAt, zone, ...(digest === 'weekly' && { weekday: digestDay }) })
}
