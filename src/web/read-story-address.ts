import type { ArticleId, StoryId } from '../model/ids.ts'

/** Which story a person means: its number, or an article of it. */
export type NamedStory = { readonly storyId: StoryId } | { readonly articleId: ArticleId }

/** `12`, `/story/12`, `http://localhost:8080/story/12?after=3` → the story; `/article/34` → that of the article. */
export function readStoryAddress(text: string): NamedStory | undefined {
  const typed = text.trim()
  const path = /^\d+$/.test(typed) ? `/story/${typed}` : URL.parse(typed, 'http://localhost/')?.pathname
  const [, kind, number] = /^\/(story|article)\/([1-9]\d{0,14})(?:\/|$)/.exec(path ?? '') ?? []
  if (number === undefined) return undefined
  return kind === 'story'
    ? { storyId: Number(number) as StoryId }
    : { articleId: Number(number) as ArticleId }
}
