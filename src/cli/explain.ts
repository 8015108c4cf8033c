import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { type Environment, readConfig } from '../config.ts'
import type { Article } from '../model/article.ts'
import type { ArticleId } from '../model/ids.ts'
import type { Reason } from '../model/reason.ts'
import type { Relation } from '../model/story.ts'
import type { SavedUnderstanding } from '../model/understanding.ts'
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts'
import type { StoreReader } from '../store/store.ts'
import type { Streams } from './json-lines.ts'

/** As many relations as a page shows. */
const mostRelations = 12

/** `octavo explain <address or number>`: what each step decided about a stored article, and why. */
export function explainCommand({ output }: Streams, environment: Environment): Command {
  return new Command('explain')
    .description('says what each step decided about a stored article, and why')
    .argument('<article>', 'its address at the outlet, or its number as in /article/12')
    .action(async (article: string, _: unknown, command: Command) => {
      const path = join(readConfig(environment).dataFolder, 'octavo.sqlite')
      const isThere = await access(path).then(
        () => true,
        () => false,
      )
      if (!isThere) command.error(`There is no store at ${path}. Name its folder with OCTAVO_DATA.`)
      const store = await openSqliteStore(path)
      const lines = await store.read((reader) => explain(reader, article))
      await store.close()
      if (lines === undefined) command.error(`No article is stored under ${article}.`)
      else output.write(`${lines.join('\n')}\n`)
    })
}

async function explain(reader: StoreReader, wanted: string): Promise<string[] | undefined> {
  const article = await findArticle(reader, wanted)
  if (article === undefined) return undefined
  const understanding = await reader.findUnderstanding(article.id)
  const relations = await reader.listRelations(article.id, mostRelations)
  return [
    `${article.id}  ${article.title}`,
    article.url,
    `published ${toText(article.publishedAt)}, first seen ${toText(article.firstSeenAt)}`,
    ...(understanding === undefined ? ['', 'It waits to be understood.'] : listSteps(understanding)),
    ...(await listRelations(reader, article.id, relations)),
  ]
}

async function findArticle(reader: StoreReader, wanted: string): Promise<Article | undefined> {
  if (!/^\d+$/.test(wanted)) return reader.findArticleByUrl(wanted)
  const [article] = await reader.listArticles([Number(wanted) as ArticleId])
  return article
}

function listSteps({ reasons }: SavedUnderstanding): string[] {
  return reasons
    .filter(({ step }) => step !== 'related')
    .flatMap(({ step, reasons: why }) => ['', step, ...(why.length > 0 ? why.map(toLine) : ['  –'])])
}

async function listRelations(
  reader: StoreReader,
  id: ArticleId,
  relations: readonly Relation[],
): Promise<string[]> {
  const others = relations.map(({ fromId, toId }) => (fromId === id ? toId : fromId))
  const articles = new Map((await reader.listArticles(others)).map((article) => [article.id, article]))
  const lines = relations.flatMap(({ kind, score, why }, place) => {
    const other = articles.get(others[place] ?? id)
    return other
      ? [
          `  ${kind} ${score.toFixed(2)}  ${other.id}  ${other.title}`,
          ...why.map((one) => `  ${toLine(one)}`),
        ]
      : []
  })
  return ['', 'related', ...(lines.length > 0 ? lines : ['  –'])]
}

function toLine({ rule, detail, weight }: Reason): string {
  return `  ${rule}: ${detail}${weight === undefined ? '' : ` (${weight.toFixed(2)})`}`
}

function toText(at: number): string {
  return new Date(at).toISOString()
}
