/** What an article says and shows. */

import { raw } from 'hono/html'
import { markSentences, type SaidMark, type SentenceNote } from '../../lib/mark-sentences.ts'
import { replacePictures } from '../../lib/replace-pictures.ts'
import { escapeHtml } from '../../lib/text.ts'
import type { LoadedArticle } from '../load/load-article.ts'
import { emptyTextView } from '../views/empty-text-view.ts'
import { type Frame, type Html, nothing } from '../views/frame.ts'
import { presentEmbeds } from './present-embeds.ts'

/** The current text; its sentences can be linked to once they are known for this very revision, and what somebody says is marked. */
export function presentBody(
  { current, understanding }: LoadedArticle,
  { said, notes }: { readonly said: readonly SaidMark[]; readonly notes: ReadonlyMap<number, SentenceNote> },
  frame: Frame,
): Html {
  // Of a very short text nothing stands where none stands whole, and a note leads to it.
  if (!current || current.html.trim() === '') return frame.isExcerpt ? nothing : emptyTextView(frame)
  const isCurrent = understanding?.revisionId === current.id
  // `html` was sanitised when the feed was parsed, which is the one place where that happens.
  const sentences = isCurrent ? understanding.sentences : []
  return presentHtml(markSentences(current.html, sentences, said, notes), frame)
}

/** The numbers of the sentences that a body does not hold, as it is only the beginning of its text. */
export function listRest({ understanding }: LoadedArticle, body: Html): number[] {
  const given = new Set([...String(body).matchAll(/ id="s(\d+)"/g)].map(([, number]) => Number(number)))
  return (understanding?.sentences ?? []).map((_, at) => at + 1).filter((number) => !given.has(number))
}

/** Sanitised html as a part of the page, with pictures from where they are to come. */
export function presentHtml(html: string, frame: Frame): Html {
  const { pictureAddress, pictureLook } = frame
  const shown = pictureAddress ? replacePictures(html, pictureAddress, pictureLook) : html
  return raw(presentEmbeds(shown, frame))
}

/** The article's picture, unless its text shows it anyway. */
export function presentPicture({ article: { imageUrl }, current }: LoadedArticle): string | undefined {
  return imageUrl && current?.html.includes(escapeHtml(imageUrl)) ? undefined : imageUrl
}
