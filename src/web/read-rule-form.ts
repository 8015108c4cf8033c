import type { Context } from 'hono'
import { listNamedOutlets } from '../lib/list-named-outlets.ts'
import type { Outlet } from '../model/outlet.ts'
import { actionKinds, conditionKinds, type Rule, ruleLimits } from '../model/rule.ts'
import { sections } from '../model/section.ts'
import { readFormLists } from './read-request.ts'
import type { Words } from './translations/en.ts'

/** A rule as somebody types it, whether it can be read or not. */
export interface RuleDraft {
  readonly name: string
  readonly matches: 'all' | 'any'
  readonly conditions: readonly DraftCondition[]
  readonly actions: ReadonlySet<string>
  readonly label: string
  readonly stops: boolean
}

export interface DraftCondition {
  readonly kind: string
  readonly value: string
  readonly isNot: boolean
}

export interface ReadRuleForm {
  readonly draft: RuleDraft
  /** Which button was pressed. */
  readonly act: string
  /** The rule that it is to stand in for; empty where it is new. */
  readonly id: string
}

const fields = ['name', 'which', 'kind', 'not', 'value', 'action', 'label', 'stops', 'do', 'id'] as const

/** An empty line to begin with. */
export const emptyCondition: DraftCondition = { kind: conditionKinds[0], value: '', isNot: false }

/** The form's fields, after what its button says of its lines. */
export async function readRuleForm(context: Context): Promise<ReadRuleForm> {
  const lists = await readFormLists(context, fields)
  const first = (name: (typeof fields)[number]) => lists[name]?.[0] ?? ''
  const kinds = (lists.kind ?? []).slice(0, ruleLimits.conditions)
  const conditions = kinds.map((kind, at) => ({
    ...{ kind, value: lists.value?.[at] ?? '', isNot: lists.not?.[at] === 'not' },
  }))
  const act = first('do')
  const [, number] = /^less (\d{1,2})$/.exec(act) ?? []
  const kept = number === undefined ? conditions : conditions.toSpliced(Number(number), 1)
  const draft: RuleDraft = {
    name: first('name'),
    matches: first('which') === 'any' ? 'any' : 'all',
    conditions: act === 'more' && kept.length < ruleLimits.conditions ? [...kept, emptyCondition] : kept,
    actions: new Set(lists.action ?? []),
    label: first('label'),
    stops: first('stops') === 'yes',
  }
  return { draft, act, id: first('id') }
}

/** What a draft says, to be parsed; sections may be called as pages call them. */
export function toGivenRule(draft: RuleDraft, { section }: Pick<Words, 'section'>): object {
  const actions = actionKinds.filter((kind) => draft.actions.has(kind))
  const named = new Map(sections.map((one) => [section[one].toLowerCase(), one]))
  return {
    ...draft,
    conditions: draft.conditions.map((one) =>
      one.kind === 'section'
        ? { ...one, value: named.get(one.value.trim().toLowerCase()) ?? one.value }
        : one,
    ),
    actions: actions.map((kind) => ({ kind, label: kind === 'label' ? draft.label : '' })),
  }
}

/** A rule that is kept as a draft, for changing it; outlets are called by their names where these say which is meant. */
export function toDraft(
  { name, matches, conditions, actions, stops }: Rule,
  outlets: readonly Outlet[],
): RuleDraft {
  const call = (domain: string) => {
    const own = outlets.find((outlet) => outlet.domain === domain)
    return own && listNamedOutlets(own.name, outlets).length === 1 ? own.name : domain
  }
  return {
    ...{ name, matches, stops },
    conditions: conditions.map(({ kind, value, isNot }) => ({
      ...{ kind, value: kind === 'outlet' ? call(value) : value, isNot: isNot === true },
    })),
    actions: new Set(actions.map(({ kind }) => kind)),
    label: actions.find(({ kind }) => kind === 'label')?.label ?? '',
  }
}
