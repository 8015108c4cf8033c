import { detect } from 'chardet'

/** How many bytes the statistics look at: more make no difference and take longer. */
const sampleBytes = 64 * 1024

/**
 * Text from bytes of any encoding. Asked in this order: byte order mark, content type, what the document says of
 * itself, the bytes' statistics. An encoding that the bytes contradict is passed over. Never fails.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string): string {
  const marked = encodingOfMark(bytes)
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes)
  const stated = [charsetOf(contentType), encodingStatedIn(bytes)].filter((label) => label !== undefined)
  // Text that reads as UTF-8 is UTF-8, whatever one-byte encoding a server adds to everything it sends.
  const candidates = stated.every(givesWayToUtf8) ? ['utf-8', ...stated] : [...stated, 'utf-8']
  for (const label of candidates) {
    const text = tryDecode(bytes, label)
    if (text !== undefined) return text
  }
  return decodeByStatistics(bytes)
}

/** `'text/xml; charset="UTF-8"'` → `'utf-8'` */
function charsetOf(contentType: string | undefined): string | undefined {
  return knownLabel(/charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1])
}

/** A document that is not UTF-16 says its encoding in ASCII, as XML's and HTML's rules have it. */
function encodingStatedIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const declared = /<\?xml[^>]*?\sencoding\s*=\s*["']\s*([^\s"']+)/.exec(head)?.[1]
  const label = knownLabel(declared ?? /<meta[^>]+charset\s*=\s*["']?([^\s"'/>;]+)/i.exec(head)?.[1])
  // It could be read as ASCII, so it is not UTF-16 though it may say so.
  return label?.startsWith('utf-16') ? undefined : label
}

function encodingOfMark(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // Without a mark the first sign, `<`, shows the order (XML 1.0, appendix F).
  if (first === 0x3c && second === 0 && third !== 0) return 'utf-16le'
  if (first === 0 && second === 0x3c && fourth !== 0) return 'utf-16be'
  return undefined
}

/** The name by which the decoder knows an encoding: `'latin1'` → `'windows-1252'`, as browsers read it. */
function knownLabel(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** One byte a letter, or UTF-8 itself, which a declaration often says while the server says otherwise. */
function givesWayToUtf8(label: string): boolean {
  return /^(utf-8$|windows-|iso-8859-|koi8|mac|x-mac|ibm)/.test(label)
}

function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function decodeByStatistics(bytes: Uint8Array): string {
  const guess = knownLabel(detect(withoutTags(bytes.subarray(0, sampleBytes))) ?? undefined)
  // A few broken letters in UTF-8 are more likely than a guess that even its own rules refuse.
  const broken = new TextDecoder('utf-8').decode(bytes)
  const brokenLetters = broken.split('\ufffd').length - 1
  const otherLetters = broken.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
  if (otherLetters > 4 * brokenLetters) return broken
  return (guess && tryDecode(bytes, guess)) ?? new TextDecoder('windows-1252').decode(bytes)
}

/** The names of elements are ASCII in every language; left in, they make any text look English. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  let isTag = false
  return bytes.filter((byte) => {
    if (byte === 0x3c) isTag = true
    if (byte !== 0x3e || !isTag) return !isTag
    isTag = false
    return false
  })
}
