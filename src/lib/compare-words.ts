import { diffArrays } from 'diff'
import type { Piece } from '../model/comparison.ts'
import { foldSigns } from './content-fingerprint.ts'
import { splitTokens } from './split-tokens.ts'

/**
 * Two versions of a sentence word by word; what differs only in blanks or the shape of signs is kept. Beyond a size, the
 * whole of both: `('It cost 4 pounds.', 'It cost 5 pounds.')` → It cost, ~~4~~, 5, pounds.
 */
export function compareWords(before: string, after: string, language: string): Piece[] {
  const [earlier, later] = [splitTokens(before, language), splitTokens(after, language)]
  const isLong = Math.max(earlier.length, later.length) > maxTokens
  const runs = isLong ? undefined : diffArrays(earlier.map(toKey), later.map(toKey), { maxEditLength })
  if (!runs) return toPieces([{ removed: before, added: after, isKept: false }])
  const parts: Part[] = []
  let [from, to] = [0, 0]
  for (const { added, removed, count } of runs) {
    const gone = added ? '' : earlier.slice(from, from + count).join('')
    const here = removed ? '' : later.slice(to, to + count).join('')
    if (!added) from += count
    if (!removed) to += count
    addPart(parts, { removed: gone, added: here, isKept: !added && !removed })
  }
  return toPieces(joinNeighbours(parts))
}

// The cost grows with both, to 1 ms a sentence. Real ones have 60 tokens, and 20 that differ.
const maxTokens = 2000
const maxEditLength = 120

/** What both say, or what stands in the place of what. */
interface Part {
  readonly removed: string
  readonly added: string
  readonly isKept: boolean
}

function toKey(token: string): string {
  // Most tokens are plain words: folding signs would take longer than comparing them.
  return /^[\w ]+$/.test(token) ? token : foldSigns(token) || ' '
}

function addPart(parts: Part[], part: Part): void {
  const last = parts.at(-1)
  if (last?.isKept === part.isKept) parts[parts.length - 1] = joinParts(last, part)
  else parts.push(part)
}

function joinParts(one: Part, other: Part): Part {
  return { ...one, removed: one.removed + other.removed, added: one.added + other.added }
}

/** Between two changed words a blank or a comma that stayed is part of the change: one is read, not three. */
function joinNeighbours(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const [index, part] of parts.entries()) {
    const isGap =
      part.isKept && index > 0 && index < parts.length - 1 && /^[^\p{L}\p{N}]{1,3}$/u.test(part.added)
    addPart(joined, isGap ? { ...part, isKept: false } : part)
  }
  return joined.map((part) =>
    foldSigns(part.removed) === foldSigns(part.added) ? { ...part, isKept: true } : part,
  )
}

function toPieces(parts: readonly Part[]): Piece[] {
  const pieces: Piece[] = []
  const add = (kind: Piece['kind'], text: string) => {
    const last = pieces.at(-1)
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text }
    else if (text !== '') pieces.push({ kind, text })
  }
  for (const { isKept, removed, added } of parts) {
    if (!isKept) add('removed', removed)
    add(isKept ? 'kept' : 'added', added)
  }
  return pieces
}
