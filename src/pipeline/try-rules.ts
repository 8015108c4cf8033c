import { checkRules } from '../extract/apply-rules.ts'
import { compareLines } from '../extract/compare-lines.ts'
import { resolveHttpUrl } from '../lib/url.ts'
import type { OutletId } from '../model/ids.ts'
import type { OutletRules } from '../model/outlet-rules.ts'
import type { Store } from '../store/store.ts'
import { extractFetched, fetchPage } from './fetch-page.ts'
import { isOfOutlet } from './is-of-outlet.ts'
import type { PageReader } from './open-page-reader.ts'
import type { TryOutcome } from './text-commands.ts'

export interface TryRulesContext extends PageReader {
  readonly store: Store
}

/** Reads a page as a reading by schedule would, once as it is now, by the rules that are kept, and once by these. Nothing is stored. */
export async function tryRules(
  id: OutletId,
  { rules, address }: { readonly rules: OutletRules; readonly address: string },
  context: TryRulesContext,
): Promise<TryOutcome> {
  const checked = checkRules(rules)
  if (!checked.ok) return { kind: 'bad rules', reason: checked.reason, detail: checked.detail }
  const url = resolveHttpUrl(address)
  const { outlet, article, saved } = await context.store.read(async (reader) => ({
    outlet: (await reader.listOutlets([id]))[0],
    article: url === undefined ? undefined : await reader.findArticleByUrl(url),
    saved: await reader.findOutletRules(id),
  }))
  if (!outlet) return { kind: 'no such outlet' }
  if (url === undefined || !(article?.outletId === id || isOfOutlet(url, outlet)))
    return { kind: 'not of the outlet' }
  const fetched = await fetchPage(url, { typedUrl: url }, context)
  if (!fetched.ok) return { kind: 'failed', reason: fetched.reason, detail: fetched.detail }
  if (fetched.notModified) return { kind: 'failed', reason: 'empty', detail: '304 without a condition' }
  const before = await extractFetched(fetched, { rules: saved, outletId: id }, context)
  if (!before.ok) return { kind: 'failed', reason: before.reason, detail: before.detail }
  const after = await extractFetched(fetched, { rules, outletId: id }, context)
  if (!after.ok) return { kind: 'failed', reason: after.reason, detail: after.detail }
  const lines = compareLines(before.value.text, after.value.text)
  return {
    ...{ kind: 'read', url: fetched.url },
    before: { title: before.value.title, lines: lines.before },
    after: { title: after.value.title, lines: lines.after },
    ...(after.value.ruled ?? { keptCount: 0, droppedCount: 0 }),
  }
}
