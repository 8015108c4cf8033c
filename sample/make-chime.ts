// Speech would do with 8 kHz; so does a chime, and the file stays under 20 kB.
const samplesPerSecond = 8000
const seconds = 2
// A rising fifth, A4 to E5: two notes of one second.
const notesInHertz = [440, 659.26]

/** The station's chime as a WAV file: two seconds, mono, 8 bits a sample. */
export function makeChime(): Uint8Array<ArrayBuffer> {
  const count = samplesPerSecond * seconds
  const file = new Uint8Array(44 + count)
  writeHeader(new DataView(file.buffer), count)
  for (let index = 0; index < count; index++) file[44 + index] = sampleAt(index / samplesPerSecond)
  return file
}

function sampleAt(time: number): number {
  const note = Math.floor(time)
  const loudness = 90 * Math.exp(-4 * (time - note))
  return 128 + Math.round(loudness * Math.sin(2 * Math.PI * (notesInHertz[note] ?? 0) * time))
}

// The 44 bytes of a RIFF header for plain PCM.
function writeHeader(view: DataView, dataLength: number): void {
  writeText(view, 0, 'RIFF')
  view.setUint32(4, 36 + dataLength, true)
  writeText(view, 8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, samplesPerSecond, true)
  view.setUint32(28, samplesPerSecond, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  writeText(view, 36, 'data')
  view.setUint32(40, dataLength, true)
}

function writeText(view: DataView, offset: number, text: string): void {
  for (const [index, letter] of [...text].entries()) view.setUint8(offset + index, letter.charCodeAt(0))
}
