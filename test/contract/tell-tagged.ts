import type { ArticleId, Timestamp } from '../../src/model/ids.ts'
import type { GivenTag } from '../../src/model/tag.ts'
import type { Store } from '../../src/store/store.ts'
import { addFeed, claimAll, entry, hour, understandingOf } from './newsroom.ts'

interface Told {
  readonly name: string
  readonly domain: string
  readonly at: Timestamp
  readonly title?: string
}

/** For tests: an article of an outlet that bears these tags, received and understood at once. */
export function tellTagged(
  store: Store,
  { name, domain, at, title = `About ${name}` }: Told,
  tags: readonly GivenTag[],
): Promise<ArticleId> {
  return store.write(async (writer) => {
    const feed = await addFeed(writer, domain, `https://${domain}/all`)
    const said = { title, url: `https://${domain}/${name}`, publishedAt: at }
    await writer.saveReceived(feed, [entry(name, said)], at)
    const works = await claimAll(writer, at + hour)
    for (const work of works) await writer.saveUnderstanding(understandingOf(work, undefined, { tags }))
    return works.find(({ article }) => article.url === said.url)?.article.id as ArticleId
  })
}
