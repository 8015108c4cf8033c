import { escapeHtml } from '../lib/text.ts'
import type { Digest, DigestStory } from '../model/digest.ts'
import type { Mail } from '../model/mail.ts'
import { fonts, type LetterPart, renderLetter, renderParagraph } from './letter.ts'
import { noticePart } from './notice-part.ts'
import { noticeWords } from './notice-words.ts'

export interface DigestAround {
  /** Of this Octavo, before every path. */
  readonly home: string
  /** In which its times are told. */
  readonly timeZone: string
  /** Where it is ended, without a login. */
  readonly stopUrl: string
}

/** A digest as a letter: each story with its outlets and origins drawn, and its first sentence with whose it is. */
export function composeDigest(digest: Digest, around: DigestAround): Omit<Mail, 'to' | 'id'> {
  const { kind, since, until, stories, furtherCount, notices } = digest
  const heading = noticeWords.digest[kind]
  const first = stories[0]?.title ?? notices[0]?.subject ?? ''
  const total = stories.length + furtherCount + notices.length
  const most = Math.max(1, ...stories.map(({ outletCount }) => outletCount))
  const letter = renderLetter({
    heading,
    intro: noticeWords.span(since, until, around.timeZone),
    parts: [
      ...stories.map((story) => storyPart(story, most, around.home)),
      ...(furtherCount > 0 ? [furtherPart(furtherCount, around.home)] : []),
      ...(notices.length > 0 ? [{ html: renderHeading(noticeWords.toYou), text: noticeWords.toYou }] : []),
      ...notices.map((notice) => noticePart(notice, around.home)),
    ],
    links: [
      { label: noticeWords.settings, href: `${around.home}/settings/notices` },
      { label: noticeWords.stop, href: around.stopUrl },
    ],
  })
  const subject = noticeWords.digestSubject(heading, first, total - 1)
  return { ...letter, subject, unsubscribeUrl: around.stopUrl }
}

function storyPart(story: DigestStory, most: number, home: string): LetterPart {
  const { title, language, path, outletCount, originCount, sentence, because } = story
  const href = `${home}${path}`
  const origins = originCount === undefined ? noticeWords.originsUnknown : noticeWords.origins(originCount)
  const told = `${noticeWords.outlets(outletCount)}, ${origins}`
  const why = noticeWords.because(because)
  return {
    html: `<div class="line" style="border-top:1px solid #ddd5c9;padding:16px 0 8px">
<h2 lang="${escapeHtml(language)}" dir="auto" style="margin:0 0 6px;font:700 20px/1.3 ${fonts.serif}"><a href="${escapeHtml(href)}" class="ink" style="color:#1d1a17;text-decoration:none">${escapeHtml(title)}</a></h2>
${sentence ? renderParagraph(`<span lang="${escapeHtml(language)}" dir="auto">${escapeHtml(sentence.text)}</span> <a href="${escapeHtml(home + sentence.path)}" style="color:#8a2b06">${escapeHtml(noticeWords.says(sentence.outlet))}</a>`) : ''}
${barView(outletCount, originCount ?? 0, most)}
${renderParagraph(`${escapeHtml(told)} · ${escapeHtml(why)}`, 'soft')}</div>`,
    text: [
      title,
      ...(sentence
        ? [`${sentence.text}\n(${noticeWords.says(sentence.outlet)}: ${home}${sentence.path})`]
        : []),
      `${told}. ${why}.`,
      href,
    ].join('\n'),
  }
}

/** As long as its outlets are many beside those of the other stories; dark as far as origins bear it. The words beside it say the same. */
function barView(outlets: number, origins: number, most: number): string {
  const percent = (part: number) => Math.max(0, Math.min(100, Math.round((100 * part) / most)))
  const [own, rest] = [percent(origins), percent(outlets) - percent(origins)]
  const cell = (width: number, name: string, colour: string) =>
    width > 0
      ? `<td class="${name}" width="${width}%" height="6" style="height:6px;font-size:0;line-height:0;background:${colour}">&nbsp;</td>`
      : ''
  return `<table role="presentation" aria-hidden="true" width="100%" cellpadding="0" cellspacing="0" style="margin:2px 0 8px"><tr>${cell(own, 'own', '#8a2b06')}${cell(rest, 'bar', '#d9cfc1')}${100 - own - rest > 0 ? `<td width="${100 - own - rest}%" style="font-size:0;line-height:0">&nbsp;</td>` : ''}</tr></table>`
}

function furtherPart(count: number, home: string): LetterPart {
  const [label, href] = [noticeWords.further(count), `${home}/following`]
  const link = `<a href="${escapeHtml(href)}" style="color:#8a2b06">${escapeHtml(label)}</a>`
  return { html: renderParagraph(link), text: `${label}: ${href}` }
}

function renderHeading(text: string): string {
  return `<h2 class="ink line" style="margin:0;padding:16px 0 8px;border-top:1px solid #ddd5c9;font:700 20px/1.3 ${fonts.serif};color:#1d1a17">${escapeHtml(text)}</h2>`
}
