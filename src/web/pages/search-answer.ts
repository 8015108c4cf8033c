/** What can be asked with a press about the articles that a search finds. */

import type { Context } from 'hono'
import { askFound } from '../answers/ask-found.ts'
import type { AskedAnswer } from '../answers/asked-answer.ts'
import { foundForms } from '../answers/found-forms.ts'
import { loadFound } from '../load/load-found.ts'
import { presentSearchTools } from '../present/present-tools.ts'
import { readSearch, readSearchFields, toSearchQuery } from '../read-search.ts'
import type { Site } from '../site.ts'

/** An answer about a search; undefined where it finds nothing. */
export async function findSearchAnswer(context: Context, site: Site): Promise<AskedAnswer | undefined> {
  const form = context.req.param('form') as keyof typeof foundForms
  if (!Object.hasOwn(foundForms, form)) return undefined
  const fields = readSearchFields((name) => context.req.query(name))
  const ids = await site.store.read(async (reader) =>
    loadFound(reader, await readSearch(fields, reader, site)),
  )
  if (ids.length === 0) return undefined
  const query = toSearchQuery(fields)
  return {
    say: async (frame) => ({
      ...{ form, title: site.words.answers.found(fields.q.trim()), language: undefined },
      body: await foundForms[form].say(ids, { site, frame }),
      href: `${frame.base}/search?${query}`,
      tools: presentSearchTools(query, { frame, current: form }),
      searched: site.words.answers.searchedFound(ids.length),
    }),
    ...(await askFound(site, form, ids)),
  }
}
