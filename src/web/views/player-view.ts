import { html } from 'hono/html'
import { resolveHttpUrl } from '../../lib/url.ts'
import { type Frame, type Html, nothing } from './frame.ts'

export interface PlayerView {
  readonly kind: 'audio' | 'video'
  readonly url: string
  readonly type: string
  readonly sizeMegabytes: number | undefined
}

/** A player for what came with the article; nothing is loaded before the reader starts it. */
export function playerView(player: PlayerView, frame: Frame): Html {
  const src = resolveHttpUrl(player.url)
  if (!src) return nothing
  const { words } = frame
  const label = player.kind === 'audio' ? words.listen : words.watch
  const media =
    player.kind === 'audio'
      ? html`<audio controls preload="none" aria-label="${label}" src="${src}"></audio>`
      : html`<video controls preload="none" aria-label="${label}" src="${src}"></video>`
  return html`<figure class="player">${media}
<figcaption><a rel="noreferrer noopener external" href="${src}">${words.openFile(label, player.sizeMegabytes)}</a></figcaption></figure>`
}
