import { Command } from 'commander'
import type { Environment } from '../config.ts'
import { nameArticles, namesArticle } from '../lib/name-articles.ts'
import type { ExtractionStep } from '../model/extracted-page.ts'
import type { ArticleId } from '../model/ids.ts'
import type { Reason } from '../model/reason.ts'
import type { SavedUnderstanding } from '../model/understanding.ts'
import type { StoreReader } from '../store/store.ts'
import { type LoadedArticle, loadArticle } from '../web/load/load-article.ts'
import type { Streams } from './json-lines.ts'
import { orExplain } from './keep-store.ts'
import { openOwnStore } from './open-own-store.ts'

/** `octavo explain <address or number>`: what each step decided about a stored article, and why. */
export function explainCommand({ output }: Streams, environment: Environment): Command {
  return new Command('explain')
    .description('says what each step decided about a stored article, and why')
    .argument('<article>', 'its address at the outlet, or its number as in /article/12')
    .action((article: string, _: unknown, command: Command) =>
      orExplain(command, async () => {
        const store = await openOwnStore(environment, command)
        const lines = await store.read((reader) => explain(reader, article))
        await store.close()
        if (lines === undefined) command.error(`No article is stored under ${article}.`)
        else output.write(`${lines.join('\n')}\n`)
      }),
    )
}

async function explain(reader: StoreReader, wanted: string): Promise<string[] | undefined> {
  const id = await findArticleId(reader, wanted)
  const loaded = id === undefined ? undefined : await loadArticle(reader, id)
  if (loaded === undefined) return undefined
  const { article, understanding } = loaded
  return [
    `${article.id}  ${article.title}`,
    article.url,
    `published ${toText(article.publishedAt)}, first seen ${toText(article.firstSeenAt)}`,
    ...listReading(loaded),
    ...(understanding === undefined ? ['', 'It waits to be understood.'] : listSteps(loaded, understanding)),
    ...listRelations(loaded),
  ]
}

async function findArticleId(reader: StoreReader, wanted: string): Promise<ArticleId | undefined> {
  if (/^\d+$/.test(wanted)) return Number(wanted) as ArticleId
  return (await reader.findArticleByUrl(wanted))?.id
}

/** How its text was taken out of its own page: the rules of its outlet, what was found, and what went, each with its reason. */
function listReading({ pageStatus }: LoadedArticle): string[] {
  if (pageStatus === undefined || pageStatus.steps.length === 0) return []
  const { steps, url } = pageStatus
  return ['', `page${url === undefined ? '' : ` ${url}`}`, ...steps.map(toReadingLine)]
}

function toReadingLine({ step, reason, detail }: ExtractionStep): string {
  return `  ${step}, ${reason}${detail === '' ? '' : `: ${detail}`}`
}

function listSteps({ articles }: LoadedArticle, { reasons }: SavedUnderstanding): string[] {
  return reasons
    .filter(({ step }) => step !== 'related')
    .flatMap(({ step, reasons: why }) => {
      const lines = nameArticles(why, articles).map(toLine)
      return ['', step, ...(lines.length > 0 ? lines : ['  –'])]
    })
}

function listRelations({ article, articles, relations }: LoadedArticle): string[] {
  const lines = relations.flatMap(({ fromId, toId, kind, score, why }) => {
    const other = articles.get(fromId === article.id ? toId : fromId)
    if (!other) return []
    const reasons = why.filter((reason) => !namesArticle(reason)).map((reason) => `  ${toLine(reason)}`)
    return [`  ${kind} ${score.toFixed(2)}  ${other.id}  ${other.title}`, ...reasons]
  })
  return ['', 'related', ...(lines.length > 0 ? lines : ['  –'])]
}

function toLine(reason: Reason): string {
  const { rule, weight } = reason
  const detail =
    namesArticle(reason) && reason.detail === '' ? 'an article that is no longer here' : reason.detail
  return `  ${rule}: ${detail}${weight === undefined ? '' : ` (${weight.toFixed(2)})`}`
}

function toText(at: number): string {
  return new Date(at).toISOString()
}
