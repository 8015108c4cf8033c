import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Comment } from '../model/comment.ts'
import type { LoadedDiscussion } from './load/load-discussion.ts'
import { presentComment, presentThreads } from './present/present-comments.ts'
import { makeFrame, respond } from './respond.ts'
import type { OwnSite } from './site.ts'
import type { CommentFormView } from './views/comment-form-view.ts'
import { type DiscussionView, discussionView } from './views/discussion-view.ts'

export interface ShownDiscussion
  extends Pick<DiscussionView, 'about' | 'form' | 'slow' | 'elsewhere' | 'older' | 'quote' | 'isAlone'> {
  readonly loaded: LoadedDiscussion
  /** Those of whoever asks that wait, and which of them belong here. */
  readonly held: readonly Comment[]
  readonly heldHere: (comment: Comment) => boolean
}

/** A page of a discussion. */
export async function respondDiscussion(
  context: Context,
  site: OwnSite,
  { loaded, held, heldHere, ...shown }: ShownDiscussion,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const frame = makeFrame(context, site.toShown(context))
  const around = { ...loaded, hasVotes: site.hasVotes, frame }
  const ownName = frame.visitor && new Map([[frame.visitor.readerId, frame.visitor]])
  const main = discussionView(
    {
      ...shown,
      heading: site.words.discussion.heading,
      comments: presentThreads(around),
      held: held
        .filter(heldHere)
        // Said above all of them.
        .map((comment) => ({
          ...presentComment(comment, { ...around, authors: ownName ?? new Map() }),
          notes: [],
        })),
    },
    frame,
  )
  const title = `${site.words.discussion.heading}: ${shown.about.title}`
  return respond(context, frame, { title, main, width: 'middle' }, status)
}

interface AskedForm {
  readonly action: string
  readonly label: 'say' | 'sayOfSentence' | 'answer' | 'change'
  readonly text?: string
  readonly error?: string | undefined
  readonly fields?: CommentFormView['fields']
}

/** A form for who may write, the way to become one for others; where there are no accounts nobody would read it. */
export async function makeForm(
  context: Context,
  site: OwnSite,
  { action, label, text = '', error, fields = {} }: AskedForm,
): Promise<CommentFormView | 'sign in' | undefined> {
  const visitor = site.findVisitor(context)
  if (!site.isSite) return undefined
  if (!visitor) return 'sign in'
  const { discussion } = site.words
  return {
    ...{ action, text, error, fields, label: discussion[label] },
    button: label === 'change' ? discussion.postChange : discussion.post,
    signed: await site.commands.readers.discussion.signForm(visitor.readerId),
  }
}
