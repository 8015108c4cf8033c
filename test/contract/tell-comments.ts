import type { CommentId, ReaderId, StoryId, Timestamp } from '../../src/model/ids.ts'
import type { NewComment } from '../../src/store/comment-store.ts'
import type { StoreWriter } from '../../src/store/store.ts'
import { noon } from './newsroom.ts'

/** A comment of a reader, shown, with words of its own. */
export function commentOf(
  readerId: ReaderId,
  about: NewComment['about'],
  said: Partial<Pick<NewComment, 'text' | 'state' | 'doubts' | 'mentioned'>> & {
    readonly at?: Timestamp
  } = {},
): NewComment {
  const text = said.text ?? 'Rain was told of for days.'
  return {
    ...{ readerId, about, text, wordsHash: text.toLowerCase(), postedAt: said.at ?? noon },
    ...{ state: said.state ?? 'shown', doubts: said.doubts ?? [], mentioned: said.mentioned ?? [] },
  }
}

/** A discussion with something in each of its tables. */
export async function tellComments(writer: StoreWriter): Promise<CommentId> {
  const cora = (await writer.addReader({ name: 'Cora Lund', role: 'reader' })) as ReaderId
  const dan = (await writer.addReader({ name: 'Dan', role: 'moderator' })) as ReaderId
  const storyId = 1 as StoryId
  const first = await writer.addComment(commentOf(cora, { storyId }))
  const anchor = { revision: 1, start: 0, end: 40, quote: 'The dam above Ortell broke in the night.' }
  const onSentence = { articleId: 1 as never, anchor: { ...anchor, prefix: '', suffix: ' Two' } }
  await writer.addComment(commentOf(dan, onSentence, { text: 'At what hour?', at: noon + 1 }))
  const answer = commentOf(dan, { parentId: first }, { text: '@Cora By whom?', mentioned: [cora] })
  const answerId = await writer.addComment({ ...answer, postedAt: noon + 2 })
  const edit = {
    text: 'Rain was told of for a week.',
    wordsHash: 'week',
    state: 'shown',
    doubts: [],
    mentioned: [],
  } as const
  await writer.editComment(first, { ...edit, editedAt: noon + 3 })
  await writer.saveVote(first, dan, true)
  await writer.saveCommentReport(answerId, cora, { reason: 'other', note: 'Ask me', reportedAt: noon + 4 })
  await writer.saveModeration({
    ...{ moderatorId: dan, kind: 'slow', commentId: undefined, readerId: undefined, storyId },
    ...{ reason: 'Many at once', doneAt: noon, until: noon + 5 },
  })
  return first
}
