import { html } from 'hono/html'
import type { Piece } from '../../model/comparison.ts'
import type { Frame, Html } from './frame.ts'

/** What two texts share and where they differ, word by word; readable without colours and aloud. */
export function piecesView(pieces: readonly Piece[], frame: Frame): Html {
  return html`${pieces.map((piece, index) => html`${isReplaced(pieces, index) ? ' ' : ''}${pieceView(piece, frame)}`)}`
}

/** A blank keeps the letters of both apart: Arabic ones would join. */
function isReplaced(pieces: readonly Piece[], index: number): boolean {
  return pieces[index]?.kind === 'added' && pieces[index - 1]?.kind === 'removed'
}

/** Most readers' software does not say that words are struck out: hidden words do. */
function pieceView({ kind, text }: Piece, { words }: Frame): Html {
  if (kind === 'kept') return html`${text}`
  const spoken = html`<span class="visually-hidden" lang="${words.languageCode}">${words.spoken[kind]} </span>`
  return kind === 'removed' ? html`<del>${spoken}${text}</del>` : html`<ins>${spoken}${text}</ins>`
}
