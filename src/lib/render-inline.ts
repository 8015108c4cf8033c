import { toNameKey } from '../model/visitor.ts'
import { findCalledName } from './list-called-names.ts'
import { escapeHtml } from './text.ts'

/**
 * A line of a comment as html: `*emphasis*`, `**strong**`, `` `code` ``, `[words](https://…)` and bare addresses, `\*` for a star,
 * and `@Anna` where `people` has an address of that name. Each sign is read a fixed number of times, whatever the line holds.
 */
export function renderInline(line: string, people: CalledPeople = nobody): string {
  const pieces: Piece[] = []
  let [at, rest] = [0, 0]
  for (const sign of line.matchAll(signs)) {
    if (sign.index < at) continue
    const found = sign[0] === '@' ? readCall(line, sign.index, people) : readSign(line, sign.index)
    if (!found) continue
    pieces.push({ html: escapeHtml(line.slice(rest, sign.index)) }, ...found.pieces)
    at = rest = found.end
  }
  pieces.push({ html: escapeHtml(line.slice(rest)) })
  closeMarks(pieces)
  return pieces.map(({ html }) => html).join('')
}

/** Where people who are called can be read of, by their names as they are compared. */
export type CalledPeople = ReadonlyMap<string, string>

export const nobody: CalledPeople = new Map()

/** Where something may begin that is not its own letters. */
const signs = /[\\`*_[@]|https?:\/\//gi

type MarkName = 'em' | 'strong'

interface Piece {
  html: string
  /** Stars or strokes that may begin or end an emphasis; by themselves they are letters. */
  readonly mark?: {
    readonly sign: string
    readonly name: MarkName
    readonly mayOpen: boolean
    readonly mayClose: boolean
  }
}

interface Found {
  readonly pieces: readonly Piece[]
  readonly end: number
}

function readSign(line: string, at: number): Found | undefined {
  const sign = line.charAt(at)
  if (sign === '\\') return readEscape(line, at)
  if (sign === '`') return readCode(line, at)
  if (sign === '[') return readLink(line, at)
  if (sign === '*' || sign === '_') return readMarks(line, at)
  return readAddress(line, at)
}

function readCall(line: string, at: number, people: CalledPeople): Found | undefined {
  const name = findCalledName(line, at, (one) => people.has(toNameKey(one)))
  if (name === undefined) return undefined
  const href = escapeHtml(people.get(toNameKey(name)) ?? '')
  return { pieces: [{ html: `<a href="${href}">@${escapeHtml(name)}</a>` }], end: at + 1 + name.length }
}

function readEscape(line: string, at: number): Found | undefined {
  const next = line.charAt(at + 1)
  if (!/[\\`*_[\]()>-]/.test(next)) return undefined
  return { pieces: [{ html: escapeHtml(next) }], end: at + 2 }
}

function readCode(line: string, at: number): Found | undefined {
  const code = sticky(/`([^`]+)`/y, line, at)
  return code && { pieces: [{ html: `<code>${escapeHtml(code[1] ?? '')}</code>` }], end: at + code[0].length }
}

// Neither part may hold what begins another, so that a row of brackets is not read again from each.
const link = /\[([^[\]]{1,300})\]\((https?:\/\/[^\s()[\]<>]{1,2000})\)/iy

function readLink(line: string, at: number): Found | undefined {
  const found = sticky(link, line, at)
  const url = found && parseAddress(found[2] ?? '')
  if (!found || !url || found[1]?.trim() === '') return undefined
  const html = `${anchor(url, found[1] ?? '')} <span class="host">(${escapeHtml(url.host)})</span>`
  return { pieces: [{ html }], end: at + found[0].length }
}

function readAddress(line: string, at: number): Found | undefined {
  const [written] = sticky(/https?:\/\/[^\s()[\]<>"`]{1,2000}/iy, line, at) ?? []
  if (!written) return undefined
  const address = written.replace(/[.,;:!?*_'’”]{1,20}$/, '')
  const url = parseAddress(address)
  return url && { pieces: [{ html: anchor(url, shorten(url)) }], end: at + address.length }
}

/** An address to be shown: one with a name before its host looks like another’s. */
function parseAddress(address: string): URL | undefined {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined
  return url
}

/** A line holds some 60 letters. */
const mostShown = 60

function shorten({ host, pathname, search }: URL): string {
  const whole = `${host}${pathname === '/' ? '' : pathname}${search}`
  return whole.length > mostShown ? `${whole.slice(0, Math.max(mostShown, host.length))}…` : whole
}

/** Search engines are told not to follow it, nor to take it for ours. */
function anchor(url: URL, words: string): string {
  return `<a href="${escapeHtml(url.href)}" rel="nofollow ugc noopener noreferrer">${escapeHtml(words)}</a>`
}

function readMarks(line: string, at: number): Found | undefined {
  const [run = ''] = sticky(/\*+|_+/y, line, at) ?? []
  const end = at + run.length
  const [before, after] = [line.slice(Math.max(0, at - 2), at), line.slice(end, end + 2)]
  const isWithin = run.startsWith('_') && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
  const mayOpen = /^\S/.test(after) && !isWithin
  const mayClose = /\S$/.test(before) && !isWithin
  // A row of stars is a line, not an emphasis.
  if (run.length > 3 || !(mayOpen || mayClose)) return { pieces: [{ html: run }], end }
  const sign = run.charAt(0)
  const toPiece = (html: string): Piece => {
    const name = html.length === 2 ? 'strong' : 'em'
    return { html, mark: { sign, name, mayOpen, mayClose } }
  }
  const [two, one] = [sign.repeat(2), sign]
  const parts = run.length === 3 ? (mayOpen ? [two, one] : [one, two]) : [run]
  return { pieces: parts.map(toPiece), end }
}

/** Makes pairs of marks to elements, the inner first; what stands alone stays as it is written. */
function closeMarks(pieces: readonly Piece[]): void {
  const open: Piece[] = []
  const counts = new Map<string, number>()
  const keyOf = (piece: Piece) => `${piece.mark?.sign}${piece.mark?.name}`
  const count = (piece: Piece, by: number) => counts.set(keyOf(piece), (counts.get(keyOf(piece)) ?? 0) + by)
  for (const piece of pieces) {
    if (!piece.mark) continue
    if (piece.mark.mayClose && (counts.get(keyOf(piece)) ?? 0) > 0) {
      for (let last = open.pop(); last; last = open.pop()) {
        count(last, -1)
        if (keyOf(last) !== keyOf(piece)) continue
        last.html = `<${piece.mark.name}>`
        piece.html = `</${piece.mark.name}>`
        break
      }
    } else if (piece.mark.mayOpen) {
      open.push(piece)
      count(piece, 1)
    }
  }
}

function sticky(pattern: RegExp, line: string, at: number): RegExpExecArray | undefined {
  const own = new RegExp(pattern)
  own.lastIndex = at
  return own.exec(line) ?? undefined
}
