import type { Context } from 'hono'
import type { AuditAction } from '../model/person.ts'
import type { OwnSite } from './site.ts'
import { toAsker } from './to-asker.ts'

/** Notes that whoever asks did this, on a site; the one reader of a personal Octavo has nobody to answer to. */
export async function noteAudit(
  context: Context,
  site: OwnSite,
  action: AuditAction,
  detail?: string,
): Promise<void> {
  const { address } = toAsker(context, site.proxies)
  const readerId = site.findReaderId(context)
  await site.accounts?.note({ readerId, address, action, ...(detail !== undefined && { detail }) })
}
