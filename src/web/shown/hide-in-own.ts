import type { Note } from '../../model/note.ts'
import type { ReaderChoice } from '../../model/reader.ts'
import type { Story } from '../../model/story.ts'
import type { StoreReader } from '../../store/store.ts'

type Own = Pick<StoreReader, 'listNotes' | 'listChoices'>

/**
 * What is a reader's own stays theirs when what it is about is taken down, but for its headline: a note then has none, and a
 * story is called as it is elsewhere.
 */
export function hideInOwn(
  reader: StoreReader,
  hideStories: (stories: readonly Story[]) => Promise<Story[]>,
): Own {
  return {
    async listNotes(page) {
      const notes = await reader.listNotes(page)
      if (notes.length === 0 || !(await reader.hasTakedowns())) return notes
      const ids = notes.flatMap(({ about }) => (about.kind === 'article' ? [about.id] : []))
      const taken = await reader.listTakenDown(ids)
      const storyIds = notes.flatMap(({ about }) => (about.kind === 'story' ? [about.id] : []))
      const stories = await hideStories(await reader.listStoriesById(storyIds))
      const titles = new Map(stories.map((story) => [story.id, story.title]))
      return notes.map((note): Note => {
        const { kind, id } = note.about
        if (kind === 'story') return { ...note, title: titles.get(id) ?? note.title }
        return taken.has(id) ? { ...note, title: '' } : note
      })
    },
    async listChoices(id) {
      const choices = await reader.listChoices(id)
      const ids = choices.flatMap((choice) => (choice.kind === 'story' ? [choice.id] : []))
      if (ids.length === 0 || !(await reader.hasTakedowns())) return choices
      const stories = await hideStories(await reader.listStoriesById(ids))
      const titles = new Map(stories.map((story) => [story.id, story.title]))
      return choices.map((choice): ReaderChoice => {
        const name = choice.kind === 'story' ? (titles.get(choice.id) ?? choice.name) : choice.name
        return { ...choice, name }
      })
    },
  }
}
