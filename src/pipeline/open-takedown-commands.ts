import { registrableDomain, resolveHttpUrl } from '../lib/url.ts'
import type { Article } from '../model/article.ts'
import type { ArticleId, OutletId } from '../model/ids.ts'
import type { Outlet } from '../model/outlet.ts'
import type { NewTakedown, Takedown } from '../model/takedown.ts'
import type { StoreReader, StoreWriter } from '../store/store.ts'
import type { CommandsContext } from './add-feed.ts'
import type { Operator, TakedownCommands, TakedownOutcome, WantedTakedown } from './takedown-commands.ts'

/** The commands about what is taken off the pages; each is noted with who gave it. */
export function openTakedownCommands({
  store,
  now,
}: Pick<CommandsContext, 'store' | 'now'>): TakedownCommands {
  return {
    list: (page) => store.read((reader) => reader.listTakedowns(page)),
    take: (wanted, by) =>
      store.write(async (writer) => {
        const held = { takenAt: now(), takenBy: by.name }
        const outcome = wanted.kind === 'article' ? takeArticle : takeOutlet
        return outcome(writer, wanted, { ...held, by })
      }),
    undo: (id, by) =>
      store.write(async (writer) => {
        await writer.undoTakedown(id, { now: now(), by: by.name })
        await note(writer, { at: now(), by, action: 'put back', detail: String(id) })
      }),
  }
}

interface Taking extends Pick<NewTakedown, 'takenAt' | 'takenBy'> {
  readonly by: Operator
}

async function takeArticle(
  writer: StoreWriter,
  { address, requestedBy, reason, isErased }: WantedTakedown,
  { by, ...taking }: Taking,
): Promise<TakedownOutcome> {
  const article = await findArticle(writer, address)
  const key = article?.url ?? resolveHttpUrl(address)
  if (key === undefined) return 'no address'
  const said = { kind: 'article', key, requestedBy, reason, ...taking } as const
  await writer.saveTakedown({ ...said, articleId: article?.id, isErased: isErased && article !== undefined })
  if (article && isErased) await writer.eraseArticle(article.id, taking.takenAt)
  await note(writer, { at: taking.takenAt, by, action: 'taken down', detail: key })
  return article ? 'taken down' : 'ahead'
}

async function takeOutlet(
  writer: StoreWriter,
  { address, requestedBy, reason }: WantedTakedown,
  { by, ...taking }: Taking,
): Promise<TakedownOutcome> {
  const outlet = await findOutlet(writer, address)
  if (!outlet) return 'no outlet'
  const said = { kind: 'outlet', key: outlet.domain, requestedBy, reason, ...taking } as const
  await writer.saveTakedown({ ...said, articleId: undefined, isErased: false })
  await note(writer, { at: taking.takenAt, by, action: 'taken down', detail: outlet.domain })
  return 'taken down'
}

/** By our own address, in whole or its path alone, or by the outlet's. */
async function findArticle(reader: StoreReader, address: string): Promise<Article | undefined> {
  const id = numberAt(address, 'article')
  if (id !== undefined) return (await reader.listArticles([id as ArticleId]))[0]
  const url = resolveHttpUrl(address)
  return url === undefined ? undefined : reader.findArticleByUrl(url)
}

async function findOutlet(reader: StoreReader, address: string): Promise<Outlet | undefined> {
  const id = numberAt(address, 'outlet')
  if (id !== undefined) return (await reader.listOutlets([id as OutletId]))[0]
  const domain = registrableDomain(/^https?:/.test(address) ? address : `https://${address}`)
  return domain === undefined ? undefined : reader.findOutletByDomain(domain)
}

function numberAt(address: string, kind: Takedown['kind']): number | undefined {
  const path = URL.parse(address, 'http://here')?.pathname ?? ''
  const number = new RegExp(`^/${kind}/([1-9]\\d{0,14})/?$`).exec(path)?.[1]
  return number === undefined ? undefined : Number(number)
}

function note(
  writer: StoreWriter,
  said: { at: number; by: Operator; action: 'taken down' | 'put back'; detail: string },
): Promise<void> {
  const { by, ...entry } = said
  return writer.saveAudit({ ...entry, readerId: by.readerId, address: '' })
}
