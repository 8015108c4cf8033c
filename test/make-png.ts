import { crc32, deflateSync } from 'node:zlib'

export interface PngOptions {
  readonly width: number
  readonly height: number
  /** From the top to the bottom, each as high as the others: `[255, 0, 0]`. */
  readonly bands: readonly (readonly [number, number, number])[]
  /** The size that its head states, however wrong. */
  readonly stated?: { readonly width: number; readonly height: number }
}

/** A picture in bands of colour (PNG specification, third edition, §11). */
export function makePng({ width, height, bands, stated = { width, height } }: PngOptions): Buffer {
  const rows = Array.from({ length: height }, (_, y) => {
    const colour = bands[Math.floor((y * bands.length) / height)] ?? [0, 0, 0]
    return Buffer.from([0, ...Array.from({ length: width }, () => colour).flat()])
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(stated.width, 0)
  head.writeUInt32BE(stated.height, 4)
  // Eight bits a sample, red, green and blue.
  head.set([8, 2, 0, 0, 0], 8)
  const parts = [toChunk('IHDR', head), toChunk('IDAT', deflateSync(Buffer.concat(rows)))]
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...parts,
    toChunk('IEND', Buffer.alloc(0)),
  ])
}

function toChunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
