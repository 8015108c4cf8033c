/** Shorter ones tell nothing apart, longer ones no model makes. */
const [fewest, most] = [4, 8192]
const largest = 127

/**
 * A list of numbers as bytes from -127 to 127 in its own scale: directions are compared, and a hundredth is near enough for
 * that at a quarter of the room. Undefined for what is no direction.
 */
export function toVector(numbers: unknown): Int8Array | undefined {
  if (!Array.isArray(numbers) || numbers.length < fewest || numbers.length > most) return undefined
  if (!numbers.every((number) => Number.isFinite(number))) return undefined
  const peak = numbers.reduce((highest, number) => Math.max(highest, Math.abs(number)), 0)
  if (peak === 0) return undefined
  return Int8Array.from(numbers, (number) => Math.round((number / peak) * largest))
}
