import { articleKinds } from '../model/article.ts'
import {
  actionKinds,
  conditionKinds,
  type Rule,
  type RuleAction,
  type RuleCondition,
  ruleLimits,
} from '../model/rule.ts'
import { toSection } from '../model/section.ts'
import { readCount, readFields, readList, readText } from './read.ts'
import { parseSearch } from './search-terms.ts'
import { foldSpace, removeControls } from './text.ts'
import { registrableDomain } from './url.ts'

export const ruleFaults = [
  'no name',
  'long name',
  'no condition',
  'many conditions',
  'unknown condition',
  'no value',
  'long value',
  'no words',
  'only excluded words',
  'no domain',
  'no language',
  'no kind',
  'no section',
  'no number',
  'no action',
  'unknown action',
  'action twice',
  'no label',
  'long label',
] as const
/** What may be wrong about a rule. */
export type RuleFault = (typeof ruleFaults)[number]

export interface FoundFault {
  readonly fault: RuleFault
  /** The number of the condition, from 1; undefined where it is the rule's or an action's. */
  readonly at?: number
}

export type ParsedRule =
  | { readonly ok: true; readonly rule: Rule }
  | { readonly ok: false; readonly faults: readonly FoundFault[] }

/** A rule from what somebody typed, sent or kept, or all that is wrong about it. */
export function parseRule(given: unknown): ParsedRule {
  const fields = readFields(given)
  const name = readLine(fields.name)
  const givenConditions = readList(fields.conditions)
  const conditions = givenConditions.slice(0, ruleLimits.conditions).map(parseCondition)
  const actions = readList(fields.actions)
    .slice(0, actionKinds.length + 1)
    .map(parseAction)
  const kinds = actions.map((action) => (typeof action === 'string' ? undefined : action.kind))
  const faults: FoundFault[] = [
    ...(name === '' ? [{ fault: 'no name' } as const] : []),
    ...(name.length > ruleLimits.name ? [{ fault: 'long name' } as const] : []),
    ...(conditions.length === 0 ? [{ fault: 'no condition' } as const] : []),
    ...(givenConditions.length > ruleLimits.conditions ? [{ fault: 'many conditions' } as const] : []),
    ...conditions.flatMap((one, at) => (typeof one === 'string' ? [{ fault: one, at: at + 1 }] : [])),
    ...(actions.length === 0 ? [{ fault: 'no action' } as const] : []),
    ...actions.flatMap((one) => (typeof one === 'string' ? [{ fault: one }] : [])),
    ...(kinds.some((kind, at) => kind && kinds.indexOf(kind) < at)
      ? [{ fault: 'action twice' } as const]
      : []),
  ]
  if (faults.length > 0) return { ok: false, faults }
  const rule: Rule = {
    name,
    matches: fields.matches === 'any' ? 'any' : 'all',
    conditions: conditions.filter((one) => typeof one !== 'string'),
    actions: actions.filter((one) => typeof one !== 'string'),
    stops: fields.stops === true,
  }
  return { ok: true, rule }
}

/** A rule as it was kept; undefined where this version cannot read it. */
export function parseKeptRule(text: string): Rule | undefined {
  const parsed = parseRule(parseJson(text))
  return parsed.ok ? parsed.rule : undefined
}

/** What can still be told of a rule that was kept and cannot be read: how it is called, and what is wrong about it. */
export function describeUnreadable(text: string): {
  readonly name: string
  readonly faults: readonly FoundFault[]
} {
  const given = parseJson(text)
  const parsed = parseRule(given)
  const name = readLine(readFields(given).name).slice(0, ruleLimits.name)
  return { name, faults: parsed.ok ? [] : parsed.faults }
}

/** What JSON says; undefined where it is none. */
function parseJson(text: string): unknown | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parseCondition(given: unknown): RuleCondition | RuleFault {
  const fields = readFields(given)
  const kind = conditionKinds.find((one) => one === fields.kind)
  if (!kind) return 'unknown condition'
  const value = kind === 'second-hand' ? '' : toValue(kind, readLine(fields.value))
  const fault = findFault(kind, value)
  return fault ?? { kind, value, ...(fields.isNot === true && { isNot: true }) }
}

const codes: readonly RuleCondition['kind'][] = ['outlet', 'language', 'kind', 'section']

function toValue(kind: RuleCondition['kind'], value: string): string {
  if (kind === 'outlet' && /^https?:/i.test(value)) return registrableDomain(value) ?? value
  return codes.includes(kind) ? value.toLowerCase() : value
}

function findFault(kind: RuleCondition['kind'], value: string): RuleFault | undefined {
  if (value.length > ruleLimits.value) return 'long value'
  switch (kind) {
    case 'second-hand':
      return undefined
    case 'title':
    case 'text':
    case 'person':
      return findFaultOfWords(value)
    case 'outlet':
      return value === '' ? 'no value' : isDomain(value) ? undefined : 'no domain'
    case 'language':
      return /^[a-z]{2,3}$/i.test(value) ? undefined : 'no language'
    case 'kind':
      return articleKinds.some((one) => one === value) ? undefined : 'no kind'
    case 'section':
      return toSection(value) ? undefined : 'no section'
    case 'fewer origins':
    case 'more origins':
      return isCount(value) ? undefined : 'no number'
    default:
      return value === '' ? 'no value' : undefined
  }
}

/** `'news.example'`; what readers type instead is an outlet's name, which no article would ever have as its domain. */
function isDomain(value: string): boolean {
  return /^localhost\b|[.:]/.test(value)
}

function findFaultOfWords(value: string): RuleFault | undefined {
  const search = parseSearch(value)
  if (search.ok) return search.value.cut ? 'long value' : undefined
  return search.reason === 'nothing asked' ? 'no value' : search.reason
}

function isCount(value: string): boolean {
  const count = readCount(value)
  return count !== undefined && count >= 1 && count <= ruleLimits.origins
}

function parseAction(given: unknown): RuleAction | RuleFault {
  const fields = readFields(given)
  const kind = actionKinds.find((one) => one === fields.kind)
  if (!kind) return 'unknown action'
  if (kind !== 'label') return { kind, label: '' }
  const label = readLine(fields.label)
  if (label === '') return 'no label'
  return label.length > ruleLimits.label ? 'long label' : { kind, label }
}

/** One line without signs that nobody sees. */
function readLine(value: unknown): string {
  return foldSpace(removeControls(readText(value) ?? ''))
}
