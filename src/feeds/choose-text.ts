import { toPlainText } from '../lib/to-plain-text.ts'
import type { ParsedItem } from '../model/parsed-feed.ts'
import { isTruncated } from './is-truncated.ts'

export interface ChosenText {
  readonly html: string
  readonly text: string
  readonly summary: string
  readonly isTruncated: boolean
}

/** What an item says: its content, or its summary where that is longer; and whether it goes on elsewhere. */
export function chooseText(item: ParsedItem): ChosenText {
  const { content = '', summary = '' } = item
  const [contentText, summaryText] = [toPlainText(content), toPlainText(summary)]
  const isSummaryLonger = summaryText.length > contentText.length
  const [html, text] = isSummaryLonger ? [summary, summaryText] : [content, contentText]
  return {
    ...{ html: html || summary, text, summary: summaryText },
    isTruncated: isTruncated(text) && !isRecording(item),
  }
}

/** A film or a talk is not read on its page. */
function isRecording({ enclosures }: ParsedItem): boolean {
  return enclosures.some(({ type }) => /^(audio|video)\//.test(type ?? ''))
}
