import type { Timestamp } from '../../model/ids.ts'
import type { Session } from '../engine.ts'

/** Lets go of who used short names before a time; what became an alias by then stays one. */
export async function forgetShortNames({ db }: Session, before: Timestamp): Promise<void> {
  await db.deleteFrom('tag_short_name').where('last_at', '<', before).execute()
}
