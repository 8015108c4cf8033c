import { html } from 'hono/html'
import type { SampleLanguage } from './outlets.ts'
import { pageWords } from './page-words.ts'

/** A moment as the outlet writes it, with the exact time in the markup. */
export function renderTime(time: number, language: SampleLanguage) {
  const format = new Intl.DateTimeFormat(pageWords[language].locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return html`<time datetime="${new Date(time).toISOString()}">${format.format(time)}</time>`
}
