/** Notices that are told together, as each channel has them. */

import { escapeHtml } from '../lib/text.ts'
import type { Mail } from '../model/mail.ts'
import type { Notice } from '../model/notice.ts'
import { fonts, renderLetter, renderParagraph } from './letter.ts'
import { noticePart } from './notice-part.ts'
import { noticeWords } from './notice-words.ts'
import type { PushMessage } from './send-push.ts'

interface Around {
  /** Of this Octavo, before every path. */
  readonly home: string
}

type Letter = Pick<Mail, 'subject' | 'text' | 'html'>

/** As a letter. */
export function composeNoticeMail(notices: readonly Notice[], { home }: Around): Letter {
  const [first] = notices
  const heading = notices.length === 1 && first ? noticeWords.kind[first.kind] : toHeading(notices)
  const letter = renderLetter({
    heading,
    intro: '',
    parts: notices.map((notice) => noticePart(notice, home)),
    links: [{ label: noticeWords.settings, href: `${home}/settings/notices` }],
  })
  return { ...letter, subject: toSubject(notices) }
}

/** As a browser shows it. */
export function composePush(notices: readonly Notice[], id: string): PushMessage {
  const [first] = notices
  if (notices.length === 1 && first) {
    const body = [first.sentence, first.source].filter((part) => part !== '').join('\n')
    return { title: first.subject, body, path: first.path, tag: id }
  }
  const body = notices.map(({ subject }) => subject).join('\n')
  return { title: toHeading(notices), body, path: '/settings/notices', tag: id }
}

/** As a program takes it. */
export function composePayload(
  notices: readonly Notice[],
  { id, home }: Around & { readonly id: string },
): object {
  return {
    type: 'notices',
    id,
    notices: notices.map((notice) => ({
      ...{ id: notice.id, kind: notice.kind, subject: notice.subject, sentence: notice.sentence },
      ...{ source: notice.source, url: `${home}${notice.path}`, storyId: notice.storyId ?? null },
      ...{ articleId: notice.articleId ?? null, origins: notice.origins },
      madeAt: new Date(notice.madeAt).toISOString(),
    })),
  }
}

/** By which whoever reads a mailbox shows that they do. */
export function composeCodeMail(code: string): Letter {
  const { confirm, confirmElse, confirmSubject } = noticeWords
  const shown = `<p class="ink" style="margin:0 0 12px;font:700 24px/1.4 ${fonts.sans};letter-spacing:.12em;color:#1d1a17">${escapeHtml(code)}</p>`
  return {
    subject: confirmSubject(code),
    text: [confirm, code, confirmElse].join('\n\n').concat('\n'),
    html: [
      renderParagraph(escapeHtml(confirm)),
      shown,
      renderParagraph(escapeHtml(confirmElse), 'soft'),
    ].join('\n'),
  }
}

/** A test, as a notice of nothing. */
export function composeTest(now: number): Notice {
  return {
    ...{ id: 0 as never, readerId: 0 as never, kind: 'rule', subject: noticeWords.testSubject },
    ...{ sentence: noticeWords.test, source: '', path: '/settings/notices' },
    ...{ storyId: undefined, articleId: undefined, origins: 1, madeAt: now },
  }
}

function toSubject(notices: readonly Notice[]): string {
  const [first, ...rest] = notices
  return rest.length === 0 ? (first?.subject ?? '') : `${toHeading(notices)}: ${first?.subject}`
}

function toHeading(notices: readonly Notice[]): string {
  return noticeWords.several(notices.length)
}
