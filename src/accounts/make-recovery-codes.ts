import { randomInt } from 'node:crypto'
import { unmistakableSigns } from './make-setup-code.ts'

const [codes, parts, partSigns] = [10, 4, 6]

/** `['k3f9wq-…-…-…', …]`: some 119 bits each, so that a plain hash of one tells nothing. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: codes }, () => Array.from({ length: parts }, makePart).join('-'))
}

function makePart(): string {
  return Array.from({ length: partSigns }, () => unmistakableSigns[randomInt(unmistakableSigns.length)]).join(
    '',
  )
}
