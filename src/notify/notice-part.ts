import { escapeHtml } from '../lib/text.ts'
import type { Notice } from '../model/notice.ts'
import { fonts, type LetterPart, renderParagraph } from './letter.ts'
import { noticeWords } from './notice-words.ts'

/** A notice as a part of a letter: what it is about, what it begins with and whose that is, and why it came. */
export function noticePart({ kind, subject, sentence, source, path }: Notice, home: string): LetterPart {
  const href = `${home}${path}`
  const why = noticeWords.kind[kind]
  const said = source === '' ? why : `${source} · ${why}`
  return {
    html: `<div style="padding:4px 0 12px">
<h3 dir="auto" style="margin:0 0 4px;font:700 18px/1.35 ${fonts.serif}"><a href="${escapeHtml(href)}" class="ink" style="color:#1d1a17;text-decoration:none">${escapeHtml(subject)}</a></h3>
${sentence === '' ? '' : renderParagraph(`<span dir="auto">${escapeHtml(sentence)}</span>`)}
${renderParagraph(escapeHtml(said), 'soft')}</div>`,
    text: [subject, ...(sentence === '' ? [] : [sentence]), `${said}.`, href].join('\n'),
  }
}
