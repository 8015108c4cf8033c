import { type AllowedAddress, parseAllowedAddresses } from '../fetch/allowed-addresses.ts'

/** A list that was checked before, parsed again in the thread that uses it. Throws where nobody checked. */
export function readAllowedAddresses(text: string): readonly AllowedAddress[] {
  const parsed = parseAllowedAddresses(text)
  if (!parsed.ok) throw new Error(`allowed addresses were not checked: ${parsed.detail}`)
  return parsed.value
}
