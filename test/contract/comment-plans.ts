/** What is asked of the tables of comments, for the tests of plans. */
import type { StoreWriter } from '../../src/store/store.ts'
import { noon } from './newsroom.ts'

const id = 1 as never
const page = { limit: 20, after: { at: noon, id } }

export const commentTables = [
  'comment',
  'comment_anchor',
  'comment_version',
  'comment_vote',
  'comment_mention',
  'comment_report',
  'moderation',
]

/** Every list that a page of discussion or moderation asks for. */
export const askedOfComments: Record<
  string,
  { readonly ask: (store: StoreWriter) => Promise<unknown>; readonly sorts?: string }
> = {
  'threads of a story': { ask: (store) => store.listThreads({ of: { storyId: id }, ...page }) },
  'threads of an article': { ask: (store) => store.listThreads({ of: { articleId: id }, ...page }) },
  'threads of a sentence': {
    ask: (store) => store.listThreads({ of: { anchorIds: [1] }, ...page }),
    sorts: 'the threads of one sentence',
  },
  'answers in a thread': { ask: (store) => store.listAnswers({ threadId: id, ...page }) },
  'answers of each thread': { ask: (store) => store.countAnswers([id]) },
  'all comments': { ask: (store) => store.listCommentsAfter(id, 100) },
  'a comment': { ask: (store) => store.findComment(id) },
  'comments of a story, counted': { ask: (store) => store.countComments(id) },
  'sentences that are discussed': { ask: (store) => store.listDiscussedSentences(id) },
  'what a comment said before': { ask: (store) => store.listCommentVersions(id) },
  'comments of a reader that wait': {
    ask: (store) => store.listHeldComments(id),
    sorts: 'what waits of one reader',
  },
  'votes of a reader': { ask: (store) => store.listVotes(id, [id]) },
  'what a reader wrote lately': {
    ask: (store) => store.getWriting({ readerId: id, storyId: id, wordsHash: 'w', since: noon }),
  },
  'what a reader said': { ask: (store) => store.listCommentsBy({ readerId: id, ...page }) },
  'whom comments call': {
    ask: (store) => store.listCalled([id]),
    sorts: 'those called on a page, each once',
  },
  'what moderators have to see to': { ask: (store) => store.listQueue(50), sorts: 'fifty comments' },
  'how much that is': { ask: (store) => store.countQueue() },
  'what was said of comments': {
    ask: (store) => store.listCommentReports([id]),
    sorts: 'the open reports of fifty comments',
  },
  'what moderators did': { ask: (store) => store.listModerations(page) },
  'whom it was about': { ask: (store) => store.findBlocked(id) },
  'who is blocked': { ask: (store) => store.findBlock(id, noon) },
  'which story is slow': { ask: (store) => store.findSlow(id, noon) },
  'a comment of a moderator undone': { ask: (store) => store.undoModeration(id, noon) },
  'words of a reader erased': { ask: (store) => store.eraseCommentsOf(id) },
}
