import { z } from 'zod'
import type { CitedSentence } from '../model/answer.ts'

/** Longer than any sentence with its citations; what goes on without an end is none. */
const mostOfSentence = 6000
/** More than any answer has. */
const mostSentences = 60

/** A number as models also write them: `3`, `"3"`, `"[3]"`. */
const citation = z.union([
  z.int().positive(),
  z
    .string()
    .regex(/^\[?\d{1,6}\]?$/)
    .transform((text) => Number(text.replace(/\D/g, ''))),
])

// Without citations it is a sentence all the same: the check withholds it, and it is counted.
const sentence = z.object({
  text: z.string().trim().min(1).max(2000),
  citations: z.array(citation).max(50).catch([]),
})

/** Nothing could be said from the sources. */
const empty = z.object({ sentences: z.array(z.never()) })

export interface SentenceReader {
  /** The sentences that became whole with this piece of text. */
  read(piece: string): CitedSentence[]
  /** `nothing` as long as nothing of an answer was in it; `whole` where what was opened is closed. */
  state(): 'nothing' | 'open' | 'whole'
}

/**
 * Reads sentences out of a JSON text that comes in pieces, each as soon as its object is closed. Words around the JSON,
 * such as what a model thinks aloud, are passed over; objects of another shape too.
 */
export function readSentences(): SentenceReader {
  let depth = 0
  let isInString = false
  let isEscaped = false
  let isAnswer = false
  /** The innermost object that is open, as far as it came. */
  let object: string | undefined
  let count = 0

  function take(): CitedSentence[] {
    const value = object === undefined ? undefined : parse(object)
    object = undefined
    const given = sentence.safeParse(value)
    isAnswer ||= given.success || empty.safeParse(value).success
    if (given.success) count++
    return given.success && count <= mostSentences ? [given.data] : []
  }

  function step(character: string): CitedSentence[] {
    if (object !== undefined) object = object.length < mostOfSentence ? object + character : undefined
    if (isInString) {
      if (isEscaped) isEscaped = false
      else if (character === '\\') isEscaped = true
      else if (character === '"') isInString = false
    } else if (character === '"') isInString = depth > 0
    else if (character === '{') {
      depth++
      object = character
    } else if (character === '}' && depth > 0) {
      depth--
      return take()
    }
    return []
  }

  return {
    read: (piece) => [...piece].flatMap(step),
    state: () => (isAnswer ? (depth === 0 ? 'whole' : 'open') : 'nothing'),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
