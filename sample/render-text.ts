import { html, raw } from 'hono/html'

/** Where a link of the form `outlet/slug` leads. */
export type LinkTo = (target: string) => string

/**
 * The few signs that the articles use, as HTML: paragraphs, `## ` headings, `- ` lists, `**strong**`, `[text](outlet/slug)`.
 * 'A & B\n\n- **one** more' → '<p>A &amp; B</p>\n<ul>\n<li><strong>one</strong> more</li>\n</ul>'
 */
export function renderText(text: string, linkTo: LinkTo): string {
  const blocks = text.split(/\n{2,}/).map((block) => renderBlock(block, linkTo))
  return blocks.join('\n').replaceAll('</ul>\n<ul>\n', '')
}

/** The first paragraph without its signs, as a feed's summary. */
export function summaryOf(text: string): string {
  const [first = ''] = text.split(/\n{2,}/)
  return first.replaceAll('**', '').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
}

function renderBlock(block: string, linkTo: LinkTo): string {
  if (block.startsWith('## ')) return `<h2>${renderLine(block.slice(3), linkTo)}</h2>`
  if (block.startsWith('- ')) return `<ul>\n<li>${renderLine(block.slice(2), linkTo)}</li>\n</ul>`
  return `<p>${renderLine(block, linkTo)}</p>`
}

function renderLine(line: string, linkTo: LinkTo): string {
  return String(html`${line}`)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, label: string, target: string) =>
      String(html`<a href="${linkTo(target)}">${raw(label)}</a>`),
    )
}
