import { answerChoice } from '../answer-choice.ts'
import { readSearch, readSearchFields } from '../read-search.ts'
import { toStandingSearch } from '../to-standing-search.ts'

/** Follows or mutes a search; of one whose outlet or hashtag is gone there may be a choice yet to take back. */
export const handleChooseSearch = answerChoice(async (context, site, readerId) => {
  // Here `from` says where the form stood.
  const fields = { ...readSearchFields((name) => context.req.query(name)), from: '', to: '' }
  const query = await site.store.read(async (reader) => {
    const standing = await toStandingSearch(await readSearch(fields, reader, site), fields, reader)
    if (standing !== undefined) return standing
    const typed = new URL(context.req.url).searchParams
    typed.delete('from')
    const known = await reader.findChosenSearch(readerId, String(typed))
    return known === undefined ? undefined : String(typed)
  })
  if (query === undefined) return undefined
  return {
    address: `/search?${query}`,
    choose: async (choice) => {
      const isChosen = await site.commands.readers.chooseSearch(readerId, query, choice)
      return isChosen ? undefined : 'tooManySearches'
    },
  }
})
