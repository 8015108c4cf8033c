import type { Span } from '../../src/model/ids.ts'
import { findSpeeches, type SpeechModels } from '../../src/understand/find-speeches.ts'
import { readQuoteTokens } from '../../src/understand/quote-tokens.ts'
import type { LabelledText } from './read-labelled.ts'

const roles = ['source', 'cue', 'content'] as const

/** How many spans of each role are found exactly, as F1, in a line. */
export function scoreSpeeches(texts: readonly LabelledText[], models: SpeechModels): string {
  const counts = Object.fromEntries(roles.map((role) => [role, { right: 0, found: 0, labelled: 0 }]))
  let milliseconds = 0
  for (const { text, speeches } of texts) {
    const begun = process.cpuUsage()
    const found = findSpeeches(readQuoteTokens(text), models)
    const { user, system } = process.cpuUsage(begun)
    milliseconds += (user + system) / 1000
    for (const role of roles) {
      const count = counts[role] as { right: number; found: number; labelled: number }
      const labelled = speeches.map((speech) => toKey(speech[role])).filter((key) => key !== '')
      const own = found
        .map((speech) => toKey(role === 'cue' ? [speech.cue] : speech[role]))
        .filter((key) => key !== '')
      count.found += own.length
      count.labelled += labelled.length
      for (const key of own) {
        const at = labelled.indexOf(key)
        if (at === -1) continue
        labelled.splice(at, 1)
        count.right++
      }
    }
  }
  const scores = roles.map((role) => {
    const { right, found, labelled } = counts[role] as { right: number; found: number; labelled: number }
    return `${role} ${((2 * right) / (found + labelled)).toFixed(3)}`
  })
  return `${scores.join(', ')}; ${(milliseconds / texts.length).toFixed(2)} ms of processor time a text`
}

function toKey(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ')
}
