/** What can be asked with a press about the articles that a search finds. */

import type { Context } from 'hono'
import { listSentences } from '../../answer/list-sentences.ts'
import { takeTurns } from '../../answer/take-turns.ts'
import type { AskedAnswer } from '../answers/asked-answer.ts'
import { searchForms } from '../answers/search-forms.ts'
import { loadFound, loadFoundTexts } from '../load/load-found.ts'
import { presentSearchTools } from '../present/present-tools.ts'
import { readSearch, readSearchFields, toSearchQuery } from '../read-search.ts'
import type { Site } from '../site.ts'

/** Of several dozen articles a model is given their beginnings. */
const sentencesEach = 12

/** An answer about a search; undefined where it finds nothing. */
export async function findSearchAnswer(context: Context, site: Site): Promise<AskedAnswer | undefined> {
  const form = context.req.param('form') as keyof typeof searchForms
  const asked = Object.hasOwn(searchForms, form) ? searchForms[form] : undefined
  if (!asked) return undefined
  const fields = readSearchFields((name) => context.req.query(name))
  const ids = await site.store.read(async (reader) =>
    loadFound(reader, await readSearch(fields, reader, site)),
  )
  if (ids.length === 0) return undefined
  const query = toSearchQuery(fields)
  const found = await site.store.read((reader) => loadFoundTexts(reader, ids))
  return {
    say: async (frame) => ({
      ...{ form, title: site.words.answers.found(fields.q.trim()), language: undefined },
      body: await asked.say(ids, { site, frame }),
      href: `${frame.base}/search?${query}`,
      tools: presentSearchTools(query, { frame, current: form }),
      searched: site.words.answers.searchedFound(ids.length),
    }),
    tasks: asked.tasks,
    language: found.language,
    loadSources: async () => ({
      sentences: takeTurns(found.texts.map((told) => listSentences(told, sentencesEach))),
      outlets: found.outlets,
    }),
  }
}
