import { handleAnnotations } from './pages/annotations.ts'
import {
  handleAskReport,
  handleAskWithdraw,
  handleHistory,
  handleReportComment,
  handleVote,
  handleWithdraw,
} from './pages/comment-acts.ts'
import { handleAskSentence } from './pages/comment-sentence.ts'
import { handleArticleDiscussion, handleComment, handleStoryDiscussion } from './pages/discussion.ts'
import {
  handleAskModerate,
  handleModerate,
  handleModeration,
  handleModerationLog,
  handleUndoModeration,
} from './pages/moderation.ts'
import { handleReaderComments } from './pages/reader-comments.ts'
import {
  handleAskEdit,
  handleAskReply,
  handleEdit,
  handleReply,
  handleWriteCommentOnSentence,
  handleWriteCommentOnStory,
} from './pages/write-comment.ts'
import type { Route } from './route.ts'

/** The pages on which readers talk, and those of moderators. */
export const discussionPages: readonly Route[] = [
  ['GET', '/story/:id/discussion', 'anybody', handleStoryDiscussion],
  ['POST', '/story/:id/discussion', 'reader', handleWriteCommentOnStory],
  ['GET', '/article/:id/discussion', 'anybody', handleArticleDiscussion],
  ['GET', '/article/:id/annotations.json', 'anybody', handleAnnotations],
  ['GET', '/article/:id/comment', 'reader', handleAskSentence],
  ['POST', '/article/:id/comment', 'reader', handleWriteCommentOnSentence],
  ['GET', '/comment/:id', 'anybody', handleComment],
  ['GET', '/comment/:id/history', 'anybody', handleHistory],
  ['GET', '/comment/:id/reply', 'reader', handleAskReply],
  ['POST', '/comment/:id/reply', 'reader', handleReply],
  ['GET', '/comment/:id/edit', 'reader', handleAskEdit],
  ['POST', '/comment/:id/edit', 'reader', handleEdit],
  ['GET', '/comment/:id/withdraw', 'reader', handleAskWithdraw],
  ['POST', '/comment/:id/withdraw', 'reader', handleWithdraw],
  ['GET', '/comment/:id/report', 'reader', handleAskReport],
  ['POST', '/comment/:id/report', 'reader', handleReportComment],
  ['POST', '/comment/:id/vote', 'reader', handleVote],
  ['GET', '/comment/:id/moderate', 'moderator', handleAskModerate],
  ['POST', '/comment/:id/moderate', 'moderator', handleModerate],
  ['GET', '/reader/:id', 'anybody', handleReaderComments],
  ['GET', '/moderation', 'moderator', handleModeration],
  ['GET', '/moderation/log', 'moderator', handleModerationLog],
  ['POST', '/moderation/:id/undo', 'moderator', handleUndoModeration],
]
