/**
 * What the rules of many readers cost a new article: `node scripts/measure-rules.ts`. Made-up news is judged by twenty rules of
 * each reader, once by rules that look at words, hashtags, outlets and languages that no article has, once with the
 * rules that have no such fact to be looked up by. Prints processor time an article, a row for each number of readers.
 */
import { createNewsroom } from '../bench/make-news.ts'
import type { ArticleId, ReaderId, RuleId } from '../src/model/ids.ts'
import type { KeptRule, RuleCondition, RuleFacts } from '../src/model/rule.ts'
import { createRuleIndex, judgeByIndex, learnRules } from '../src/understand/rule-index.ts'

const rulesEach = 20
const articleCount = 400
const text = (value: string): RuleCondition => ({ kind: 'text', value })
/** By the number of the rule; with none of these words in any article. */
const unmet: readonly ((at: number) => readonly RuleCondition[])[] = [
  (at) => [text(`zzq${at}`)],
  (at) => [text(`"zzq${at} river"`), { kind: 'kind', value: 'news' }],
  (at) => [{ kind: 'hashtag', value: `zzq-${at}` }],
  (at) => [{ kind: 'outlet', value: `outlet${at}.example` }, text('river')],
  () => [{ kind: 'language', value: 'pt' }, text('river')],
]

const news = createNewsroom({ seed: 9, articles: articleCount, now: Date.UTC(2026, 0, 1), inOrder: true })
const articles: RuleFacts[] = Array.from({ length: articleCount }, (_, at) => {
  const { title, paragraphs } = news()
  return {
    ...{ articleId: at as ArticleId, firstSeenAt: 1, outletDomain: 'news.example', language: 'en' },
    ...{
      kind: 'news',
      section: undefined,
      tagSlugs: [`tag-${at % 50}`],
      isSecondHand: false,
      originCount: 2,
    },
    ...{ title, text: paragraphs.join('\n') },
  }
})

function makeRule(at: number, isSure: boolean): KeptRule {
  const make = unmet[at % unmet.length]
  const many: RuleCondition = { kind: 'more origins', value: '9' }
  const conditions = isSure || at % rulesEach > 0 ? (make?.(at) ?? []) : [many]
  return {
    ...{
      id: (at + 1) as RuleId,
      readerId: (1 + Math.floor(at / rulesEach)) as ReaderId,
      text: '',
      place: at,
    },
    ...{ isOn: true, since: 0, removedAt: undefined, change: at + 1 },
    rule: { name: 'x', matches: 'all', conditions, actions: [{ kind: 'hide', label: '' }], stops: false },
  }
}

/** Milliseconds an article, the least of three rounds, after one in which the index is made. */
function measure(rules: readonly KeptRule[]): number {
  const index = createRuleIndex()
  learnRules(index, rules)
  const round = () => {
    const start = process.cpuUsage()
    for (const facts of articles) judgeByIndex(index, facts)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000 / articleCount
  }
  round()
  return Math.min(round(), round(), round())
}

console.log('| readers with 20 rules each | none matches | one of 20 looks at origins alone |')
console.log('|---|---|---|')
for (const readers of [1, 10, 100, 1000, 2000]) {
  const costs = [true, false].map((isSure) =>
    measure(Array.from({ length: readers * rulesEach }, (_, at) => makeRule(at, isSure))),
  )
  console.log(
    `| ${readers.toLocaleString('en')} | ${costs.map((cost) => `${cost.toFixed(2)} ms`).join(' | ')} |`,
  )
}
