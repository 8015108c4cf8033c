// Bounded, so that a run of opening marks costs no more than its length.
const quoted = /["“”„«»][^"“”„«»]{0,400}["“”„«»]|(?<![\p{L}\p{N}])['‘‚].{1,200}?['’‘](?![\p{L}\p{N}])/gu

/** A sentence or headline without what it quotes: `"‘We will rebuild,’ says mayor"` → ` says mayor`. */
export function cutQuoted(text: string): string {
  return text.replace(quoted, '')
}
