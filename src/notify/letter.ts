/** The frame of every letter: html that old programs can show too, with tables and styles in place, light and dark. */

import { escapeHtml } from '../lib/text.ts'
import type { Mail } from '../model/mail.ts'
import { noticeWords } from './notice-words.ts'

export interface Letter {
  readonly heading: string
  readonly intro: string
  /** The parts one below the other, each as html and as plain text. */
  readonly parts: readonly LetterPart[]
  readonly links: readonly { readonly label: string; readonly href: string }[]
}

export interface LetterPart {
  readonly html: string
  readonly text: string
}

// Programs that show mail in the dark take these; the others keep what stands in each element.
const styles = `:root{color-scheme:light dark;supported-color-schemes:light dark}
a{color:#8a2b06}
@media(prefers-color-scheme:dark){body,.ground{background:#161412!important}.sheet{background:#1f1c19!important}
.ink{color:#f1ece4!important}.soft{color:#b9b0a4!important}a{color:#f0a27c!important}.line{border-color:#3a352f!important}
.bar{background:#575047!important}.own{background:#f0a27c!important}}
@media(max-width:480px){.sheet{padding:20px 16px!important}}`

/** Fonts that every machine has. */
export const fonts = {
  serif: "Georgia,'Times New Roman',serif",
  sans: "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif",
} as const

/** A letter in both of its forms. */
export function renderLetter({ heading, intro, parts, links }: Letter): Pick<Mail, 'html' | 'text'> {
  return {
    html: `<!doctype html>
<html lang="${noticeWords.languageCode}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(heading)}</title><style>${styles}</style></head>
<body style="margin:0;padding:0;background:#f3efe8">
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" style="background:#f3efe8"><tr><td align="center" style="padding:24px 8px">
<table role="presentation" class="sheet" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;background:#fffdf9;padding:28px 32px"><tr><td>
<p class="soft" style="margin:0 0 4px;font:600 13px/1.4 ${fonts.sans};letter-spacing:.08em;text-transform:uppercase;color:#6b6258">${noticeWords.product}</p>
<h1 class="ink" style="margin:0 0 6px;font:700 28px/1.2 ${fonts.serif};color:#1d1a17">${escapeHtml(heading)}</h1>
<p class="soft" style="margin:0 0 20px;font:15px/1.5 ${fonts.sans};color:#6b6258">${escapeHtml(intro)}</p>
${parts.map(({ html }) => html).join('\n')}
<p class="soft line" style="margin:24px 0 0;padding-top:16px;border-top:1px solid #ddd5c9;font:13px/1.6 ${fonts.sans};color:#6b6258">${escapeHtml(noticeWords.why)}<br>
${links.map(({ label, href }) => `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`).join(' · ')}</p>
</td></tr></table></td></tr></table></body></html>
`,
    text: [
      heading,
      intro,
      ...parts.map(({ text }) => text),
      '--',
      noticeWords.why,
      ...links.map(({ label, href }) => `${label}: ${href}`),
    ]
      .join('\n\n')
      .concat('\n'),
  }
}

/** One or more lines of letters in the measure of the sheet. */
export function renderParagraph(text: string, kind: 'ink' | 'soft' = 'ink'): string {
  const colour = kind === 'ink' ? '#1d1a17' : '#6b6258'
  const size = kind === 'ink' ? 16 : 14
  return `<p class="${kind}" style="margin:0 0 8px;font:${size}px/1.5 ${fonts.sans};color:${colour}">${text}</p>`
}
