import { listNamedOutlets } from '../lib/list-named-outlets.ts'
import { type ParsedRule, parseRule } from '../lib/parse-rule.ts'
import { readFields, readList, readText } from '../lib/read.ts'
import type { Outlet } from '../model/outlet.ts'
import type { StoreReader } from '../store/store.ts'

/** More outlets than the largest list of feeds that can be imported has. */
const mostOutlets = 30_000

/** A rule whose outlets may be called by their names: it keeps their domains, which outlast names. */
export async function parseNamedRule(reader: StoreReader, given: unknown): Promise<ParsedRule> {
  const fields = readFields(given)
  const conditions = readList(fields.conditions).map(readFields)
  let outlets: readonly Outlet[] | undefined
  for (const [at, condition] of conditions.entries()) {
    const typed = readText(condition.value)
    if (condition.kind !== 'outlet' || typed === undefined) continue
    if (await reader.findOutletByDomain(typed.toLowerCase())) continue
    outlets ??= await reader.listOutletsByName(mostOutlets)
    const [only, ...more] = listNamedOutlets(typed, outlets)
    if (only && more.length === 0) conditions[at] = { ...condition, value: only.domain }
  }
  return parseRule({ ...fields, conditions })
}
