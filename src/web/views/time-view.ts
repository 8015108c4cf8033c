import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import type { Frame, Html } from './frame.ts'

/** A moment as `3 hours ago`, with the full time on hover and in the markup; a script puts it into the reader's zone. */
export function timeView(at: Timestamp, frame: Frame): Html {
  const full = frame.words.fullTime(at, frame.timeZone)
  return html`<time dir="${frame.words.direction}" datetime="${new Date(at).toISOString()}" title="${full}">${frame.words.ago(at, frame.now, frame.timeZone)}</time>`
}

/** Day and hour, for the ends of an axis. */
export function shortTimeView(at: Timestamp, frame: Frame): Html {
  const { words, timeZone } = frame
  return html`<time dir="${words.direction}" datetime="${new Date(at).toISOString()}" title="${words.fullTime(at, timeZone)}" data-short>${words.shortTime(at, timeZone)}</time>`
}

/** The full time, written out. */
export function fullTimeView(at: Timestamp, frame: Frame): Html {
  const full = frame.words.fullTime(at, frame.timeZone)
  return html`<time datetime="${new Date(at).toISOString()}" data-full>${full}</time>`
}
