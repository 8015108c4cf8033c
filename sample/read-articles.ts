import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleOutlets } from './outlets.ts'
import { type SampleArticle, toArticle } from './to-article.ts'

/** Every article in `articles/`, outlet by outlet; throws with the file's name where one is malformed. */
export function readArticles(): SampleArticle[] {
  return sampleOutlets.flatMap(({ key }) => readOutlet(key))
}

function readOutlet(outlet: string): SampleArticle[] {
  const folder = join(import.meta.dirname, 'articles', outlet)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) =>
      toArticle(readFileSync(join(folder, file), 'utf8'), { outlet, slug: file.slice(0, -'.txt'.length) }),
    )
}
