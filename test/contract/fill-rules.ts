import type { ArticleId } from '../../src/model/ids.ts'
import { onlyReader } from '../../src/model/reader.ts'
import type { StoreWriter } from '../../src/store/store.ts'
import { noon } from './newsroom.ts'

/** A rule, what it did, and what it has yet to look at. */
export async function fillRules(writer: StoreWriter): Promise<void> {
  const actions = [{ kind: 'label', label: 'Wet' }] as const
  const condition = { kind: 'title', value: 'rain' } as const
  const rule = { name: 'Rain', matches: 'all', conditions: [condition], actions, stops: false }
  const kept = { text: JSON.stringify(rule), followsStory: false, since: 0, isOn: true }
  const ruleId = await writer.addRule(onlyReader, kept)
  if (ruleId === undefined) throw new Error('the rule was not taken')
  const [articleId, why] = [1 as ArticleId, [{ condition, found: 'rain' }]]
  const decisions = [{ articleId, readerId: onlyReader, ruleId, actions, why }]
  await writer.saveRuled({ work: [], decisions, lifted: [], now: noon })
  await writer.saveLabel(onlyReader, articleId, { label: 'Ask', now: noon })
  await writer.setRulesDue([2 as ArticleId], noon)
}
