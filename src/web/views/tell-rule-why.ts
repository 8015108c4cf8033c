import type { RuleReason } from '../../model/rule.ts'
import type { Words } from '../translations/en.ts'

/** Why a rule took an article, in one sentence. */
export function tellRuleWhy(why: readonly RuleReason[], { rules }: Words): string {
  const parts = why.map(({ condition: { kind, value, isNot }, found }) => {
    const told = rules.kinds[kind]
    if (kind === 'second-hand') return isNot ? rules.not(told) : told
    return isNot ? rules.not(rules.found(told, value)) : rules.found(told, found)
  })
  return rules.because(parts.join('; '))
}
