import { detectPictureType } from '../lib/detect-picture-type.ts'
import { lookColumns, lookRows, type PictureLook } from '../model/picture-look.ts'

// A photograph of 50 million pixels is none of a page: it is what takes a decoder's memory.
const maxPixels = 50_000_000
// A photograph takes some 10 ms.
const longestSeconds = 2

/** The size and the colours of a picture. Undefined for what is none, and where the library that looks is not installed. */
export async function lookAtPicture(bytes: Uint8Array): Promise<PictureLook | undefined> {
  // Drawings and documents, which the library would read too, are programs.
  const sharp = detectPictureType(bytes) && (await loadSharp())
  if (!sharp) return undefined
  try {
    const picture = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' }).timeout({
      seconds: longestSeconds,
    })
    const { autoOrient } = await picture.metadata()
    const parts = picture.rotate().flatten({ background: '#fff' }).toColourspace('srgb').removeAlpha()
    const pixels = await parts.resize(lookColumns, lookRows, { fit: 'fill' }).raw().toBuffer()
    return { ...autoOrient, colours: toColours(pixels) }
  } catch {
    // Whatever is wrong with it, a browser may know better.
    return undefined
  }
}

/** An optional dependency of 20 MB: loaded with the first picture. */
function loadSharp() {
  return import('sharp').then(
    ({ default: sharp }) => sharp,
    () => undefined,
  )
}

/** Three digits are enough for what is blurred: `[170, 187, 204]` → `['#abc']`. */
function toColours(pixels: Uint8Array): string[] {
  const digits = Array.from(pixels, (value) => Math.round(value / 17).toString(16)).join('')
  return (digits.match(/.{3}/g) ?? []).map((colour) => `#${colour}`)
}
