/** Readers of untrusted values: the type that is asked for, or undefined. */

/**
 * A text that says something, without white space around it. Numbers are written out, as JSON feeds use them for ids.
 * What no store keeps as it is (zeros, halves of a sign), JSON can hold: it becomes `�`, as in XML.
 */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return undefined
  const text = value.replaceAll('\0', '\ufffd').toWellFormed().trim()
  return text === '' ? undefined : text
}

/** `'12'` → `12`; negative numbers, fractions and all else → undefined. */
export function readCount(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value
  return Number.isSafeInteger(number) && Number(number) >= 0 ? Number(number) : undefined
}

/** A list, where one is due; a single value stands for a list of one. */
export function readList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

/** An object's fields; for anything else none. */
export function readFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** The object without its undefined fields, as optional properties want it. */
export function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as Defined<Fields>
}

type Defined<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key]
} & { [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined> }
