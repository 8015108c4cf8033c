import { readStandingFields } from '../lib/read-standing-fields.ts'
import type { RuleId } from '../model/ids.ts'
import type { StandingSearch } from '../model/reader.ts'
import type { ConditionKind, KeptRule } from '../model/rule.ts'

const kinds = { q: 'text', outlet: 'outlet', tag: 'hashtag', language: 'language' } as const satisfies Record<
  string,
  ConditionKind
>

/** A search as a rule that does nothing: what takes an article by rules finds which searches find it. */
export function toSearchRule({ id, readerId, query, isAsked, since, change }: StandingSearch): KeptRule {
  const conditions = Object.entries(readStandingFields(query)).map(([field, value]) => ({
    kind: kinds[field as keyof typeof kinds],
    value,
  }))
  return {
    ...{ id: id as number as RuleId, readerId, text: '', place: 0, isOn: isAsked, since, change },
    rule: { name: '', matches: 'all', conditions, actions: [], stops: false },
    removedAt: undefined,
  }
}
