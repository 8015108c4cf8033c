import { Command } from 'commander'
import type { Environment } from '../config.ts'
import type { ArticleId } from '../model/ids.ts'
import type { StoreReader } from '../store/store.ts'
import { loadExplained } from '../web/load/load-explained.ts'
import { readStoryAddress } from '../web/read-story-address.ts'
import { explainArticle } from './explain-article.ts'
import { explainStory } from './explain-story.ts'
import type { Streams } from './json-lines.ts'
import { orExplain } from './keep-store.ts'
import { openOwnStore } from './open-own-store.ts'

/** `octavo explain <address or number>`: what was decided about a stored article or story, and why. */
export function explainCommand({ output }: Streams, environment: Environment): Command {
  return new Command('explain')
    .description('says what was decided about a stored article or story, and why')
    .argument(
      '<address>',
      'of an article at its outlet; or of a page here, as /article/12 or /story/3; or the number of an article',
    )
    .action((address: string, _: unknown, command: Command) =>
      orExplain(command, async () => {
        const store = await openOwnStore(environment, command)
        const lines = await store.read((reader) => explain(reader, address))
        await store.close()
        if (lines === undefined) command.error(`No article or story is stored under ${address}.`)
        else output.write(`${lines.join('\n')}\n`)
      }),
    )
}

/** An address at an outlet comes first: it may look like one of ours. */
async function explain(reader: StoreReader, address: string): Promise<string[] | undefined> {
  const atOutlet = (await reader.findArticleByUrl(address))?.id
  const named = atOutlet === undefined ? readNamed(address) : { articleId: atOutlet }
  if (named === undefined) return undefined
  if ('storyId' in named) return explainStory(reader, named.storyId)
  const loaded = await loadExplained(reader, named.articleId)
  return loaded && explainArticle(loaded)
}

function readNamed(address: string) {
  return /^[1-9]\d{0,14}$/.test(address)
    ? { articleId: Number(address) as ArticleId }
    : readStoryAddress(address)
}
