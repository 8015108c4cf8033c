/** A process of its own for the publisher, so that its cost is not the program's: articles, outlets, port, folder. */

import { startSyntheticPublisher } from './synthetic-publisher.ts'

const [articles, outlets, port, folder = ''] = process.argv.slice(2)
const publisher = await startSyntheticPublisher({
  articles: Number(articles),
  outlets: Number(outlets),
  port: Number(port),
  folder,
})
process.stdout.write(`Feeds are at ${publisher.opmlUrl}\n`)
