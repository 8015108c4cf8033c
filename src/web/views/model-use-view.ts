import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { type Frame, type Html, nothing } from './frame.ts'

export interface ModelUseView {
  /** A row a day, oldest first; the last is today. */
  readonly rows: readonly UseRowView[]
  readonly budget: number | undefined
  readonly hasCosts: boolean
}

interface UseRowView {
  readonly at: Timestamp
  readonly requests: number
  readonly inputTokens: number
  readonly outputTokens: number
  readonly estimatedTokens: number
  readonly cost: number
}

const height = 56

/** What asking a model took: today in words, the days as bars, and as a table. */
export function modelUseView(view: ModelUseView, frame: Frame): Html {
  const { model } = frame.words
  const asked = view.rows.filter(({ requests }) => requests > 0)
  return html`<section class="beside" aria-labelledby="use"><h2 class="section-title" id="use">${model.useHeading}</h2>
${
  asked.length === 0
    ? html`<p class="empty">${model.unused}</p>`
    : html`<p>${sayToday(view, frame)}</p>
${estimatedView(asked, frame)}
<figure class="trend">${barsView(view, frame)}</figure>
${tableView(asked.toReversed(), view.hasCosts, frame)}`
}</section>`
}

/** What a provider does not count is told apart: a bill may say otherwise. */
function estimatedView(rows: readonly UseRowView[], { words }: Frame): Html {
  const tokens = rows.reduce((sum, { estimatedTokens }) => sum + estimatedTokens, 0)
  return tokens > 0 ? html`<p class="hint">${words.model.estimated(tokens)}</p>` : nothing
}

function sayToday({ rows, budget, hasCosts }: ModelUseView, { words }: Frame): string {
  const { model } = words
  const today = rows.at(-1)
  if (!today) return ''
  const used = `${model.today}: ${model.use(today.requests, today.inputTokens + today.outputTokens)}`
  if (!hasCosts) return `${used}.`
  return `${used}, ${budget === undefined ? model.cost(today.cost) : model.ofBudget(today.cost, budget)}.`
}

/** Costs where they are known, else tokens. */
function barsView({ rows, hasCosts }: ModelUseView, { words }: Frame): Html {
  const { model } = words
  const values = rows.map(({ cost, inputTokens, outputTokens }) =>
    hasCosts ? Math.max(0, cost) : inputTokens + outputTokens,
  )
  const highest = Math.max(...values)
  const width = 100 / rows.length
  const bars = values.map((value, at) => {
    const tall = value === 0 ? 1 : Math.max(2, (value / highest) * height)
    return html`<rect class="${at === rows.length - 1 ? 'bar now' : 'bar'}" x="${(at * width).toFixed(2)}%" y="${(height - tall).toFixed(1)}" width="${(width * 0.7).toFixed(2)}%" height="${tall.toFixed(1)}"/>`
  })
  const most = hasCosts ? model.cost(highest) : model.use(0, highest).split(', ')[1]
  return html`<svg width="100%" height="${height}" role="img" aria-label="${model.chart(rows.length, most ?? '')}">${bars}</svg>`
}

function tableView(rows: readonly UseRowView[], hasCosts: boolean, { words }: Frame): Html {
  const { model } = words
  const head = (label: string) => html`<th class="number" scope="col">${label}</th>`
  const number = (label: string, text: string) => html`<td class="number" data-label="${label}">${text}</td>`
  return html`<details><summary>${model.byDay}</summary><div class="scroll"><table class="feeds"><thead><tr><th scope="col">${model.day}</th>${[model.requests, model.tokensIn, model.tokensOut].map(head)}${hasCosts ? head(model.costs) : nothing}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row">${model.dayOf(row.at)}</th>${number(model.requests, model.number(row.requests))}${number(model.tokensIn, model.number(row.inputTokens))}${number(model.tokensOut, model.number(row.outputTokens))}${hasCosts ? number(model.costs, model.cost(row.cost)) : nothing}</tr>`,
  )}</tbody></table></div></details>`
}
