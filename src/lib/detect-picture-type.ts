export type PictureType = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'image/avif'

interface Sign {
  readonly type: PictureType
  readonly fits: (beginning: string) => boolean
}

/** By their first bytes, as the WHATWG's MIME Sniffing Standard §6.1 has them; AVIF by its brands (AV1 Image File Format §6). */
const signs: readonly Sign[] = [
  { type: 'image/jpeg', fits: (beginning) => beginning.startsWith('\xff\xd8\xff') },
  { type: 'image/png', fits: (beginning) => beginning.startsWith('\x89PNG\r\n\x1a\n') },
  { type: 'image/gif', fits: (beginning) => /^GIF8[79]a/.test(beginning) },
  { type: 'image/webp', fits: (beginning) => /^RIFF.{4}WEBPVP8/s.test(beginning) },
  {
    type: 'image/avif',
    fits: (beginning) => /^.{4}ftyp(?:avi[fs]|(?:.{4}){2,12}avi[fs])/s.test(beginning),
  },
]

/** Longer than any of the signs, a box of brands included. */
const beginningBytes = 64

/** What picture these bytes are, whatever they are called; SVG is none, as it can hold programs. */
export function detectPictureType(bytes: Uint8Array): PictureType | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, beginningBytes))
  return signs.find(({ fits }) => fits(beginning))?.type
}
