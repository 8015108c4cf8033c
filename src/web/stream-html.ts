import type { Context } from 'hono'
import { html, raw } from 'hono/html'
import type { OwnSite } from './site.ts'
import type { Frame, Html, PageView } from './views/frame.ts'
import { pageView } from './views/page-view.ts'

export interface StreamedPage {
  readonly frame: Frame
  /** The page around the place at which it grows. */
  readonly render: (place: Html) => PageView
  readonly parts: AsyncGenerator<Html, void>
  /** Called when whoever reads is gone; the parts are then asked for to the end all the same. */
  readonly leave: () => void
}

/** A page that is sent up to a place, grows there part by part, and ends. No script is needed to see it grow. */
export function streamHtml(context: Context, site: OwnSite, page: StreamedPage): Response {
  const encoder = new TextEncoder()
  const pieces = listPieces(context, site, page)
  const body = new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      page.leave()
      for await (const _ of pieces);
    },
  })
  return context.body(body, 200, {
    'content-type': 'text/html; charset=utf-8',
    // Compressing and proxies that gather would hold the parts back.
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  })
}

async function* listPieces(
  context: Context,
  { onError, words }: OwnSite,
  { frame, render, parts }: StreamedPage,
): AsyncGenerator<string, void> {
  const mark = `<!--${crypto.randomUUID()}-->`
  const [head = '', foot = ''] = String(await pageView(render(raw(mark)), frame)).split(mark)
  yield head
  try {
    for await (const part of parts) yield String(await part)
  } catch (error) {
    onError(error, context.req.path)
    yield String(await html`<p class="error" role="alert">${words.broken}</p>`)
  }
  yield foot
}
