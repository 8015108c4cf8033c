import { answerChoice } from '../answer-choice.ts'
import { loadPerson } from '../load/load-person.ts'
import { nameOfPerson } from '../present/present-person.ts'

/** Follows or mutes somebody who is quoted; of one whom nothing quotes any more there may be a choice yet to take back. */
export const handleChoosePerson = answerChoice(async (context, site, readerId) => {
  const slug = context.req.param('slug') ?? ''
  const { loaded, isKnown } = await site.store.read(async (reader) => ({
    loaded: await loadPerson(reader, slug, { readerId }),
    isKnown: (await reader.findChosenPerson(slug)) !== undefined,
  }))
  if (!loaded && !isKnown) return undefined
  const name = loaded ? nameOfPerson(loaded) : slug
  return {
    address: loaded ? `/person/${encodeURIComponent(slug)}` : '/following',
    async choose(choice) {
      await site.commands.readers.choosePerson(readerId, { slug, name }, choice)
      return undefined
    },
  }
})
